import { api, unwrap } from '@/shared/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Holiday = Schemas['Holiday']
export type HolidayChange = Schemas['HolidayChange']

export const holidays = (year: number) => unwrap(api.GET('/api/holidays', { params: { query: { year } } }))
export const putHoliday = (day: string, body: HolidayChange) =>
  unwrap(api.PUT('/api/holidays/{day}', { params: { path: { day } }, body }))
export const removeHoliday = (day: string, version: number) =>
  unwrap(api.DELETE('/api/holidays/{day}', { params: { path: { day }, query: { version } } }))
