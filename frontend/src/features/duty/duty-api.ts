import { api, unwrap } from '@/shared/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type DutyWeek = Schemas['DutyWeek']
export type DutyEntry = Schemas['DutyEntry']

export const dutyWeek = (homeId: number, monday: string) =>
  unwrap(api.GET('/api/homes/{homeId}/duty-roster/{monday}', { params: { path: { homeId, monday } } }))
export const planWeek = (homeId: number, monday: string, version: number, entries: DutyEntry[]) =>
  unwrap(
    api.PUT('/api/homes/{homeId}/duty-roster/{monday}', {
      params: { path: { homeId, monday } },
      body: { version, entries }
    })
  )
