import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type ResidentRow = Schemas['ResidentRow']
export type ResidentView = Schemas['ResidentView']
export type ResidentDetails = Schemas['ResidentDetails']
export type Admission = Schemas['Admission']
export type MentalCareGap = Schemas['MentalCareGap']
export type Change = Schemas['ChangeView']
type ResidentsQuery = paths['/api/residents']['get']['parameters']['query']

/** The server counts a list up to this many. */
export const mostCounted = 1000

export const residents = (query: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/residents', { params: { query: query as ResidentsQuery } }))
export const resident = (id: number) => unwrap(api.GET('/api/residents/{id}', { params: { path: { id } } }))
export const admit = (admission: Admission, key: string) =>
  unwrap(api.POST('/api/residents', { params: { header: { 'Idempotency-Key': key } }, body: admission }))
export const editResident = (id: number, version: number, details: ResidentDetails) =>
  unwrap(api.PUT('/api/residents/{id}', { params: { path: { id } }, body: { version, details } }))
export const moveBed = (id: number, version: number, bedId: number) =>
  unwrap(api.POST('/api/residents/{id}/bed', { params: { path: { id } }, body: { version, bedId } }))
export const revealIdentityNumber = (id: number) =>
  unwrap(api.POST('/api/residents/{id}/identity-number', { params: { path: { id } } }))
export const residentHistory = (id: number, page: number) =>
  unwrap(api.GET('/api/residents/{id}/history', { params: { path: { id }, query: { page, size: 20 } } }))

export const mentalCareOf = (homeId: number, day: string) =>
  unwrap(api.GET('/api/homes/{homeId}/mental-care', { params: { path: { homeId }, query: { day } } }))
export const homesInScope = () => unwrap(api.GET('/api/homes', { params: { query: { size: 200 } } }))
