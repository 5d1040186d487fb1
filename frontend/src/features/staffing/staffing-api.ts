import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type Staffing = Schemas['Staffing']
export type StaffingMonth = Schemas['StaffingMonth']
type Query = paths['/api/staffing']['get']['parameters']['query']

export const staffing = (query: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/staffing', { params: { query: query as Query } }))
export const staffingSummary = (city?: string, county?: string) =>
  unwrap(api.GET('/api/staffing/summary', { params: { query: { city, county } } }))
export const centralisedRate = (city?: string) =>
  unwrap(api.GET('/api/centralised-rate', { params: { query: { city } } }))
