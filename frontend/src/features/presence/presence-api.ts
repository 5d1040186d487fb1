import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type Presence = Schemas['Presence']
export type PresentPerson = Schemas['PresentPerson']
export type RollCall = Schemas['RollCall']
export type LeaveRecord = Schemas['LeaveRecord']
export type LeaveView = Schemas['LeaveView']
export type NewLeave = Schemas['NewLeave']

export type LeaveRow = Schemas['LeaveRow']
export type RollCallRow = Schemas['RollCallRow']
type Query = Record<string, string | number | undefined>
type LeavesQuery = paths['/api/leaves']['get']['parameters']['query']
type RollCallsQuery = paths['/api/roll-calls']['get']['parameters']['query']

/** The server counts the leaves up to this many. */
export const mostCounted = 1000

export const leaves = (query: Query) =>
  unwrap(api.GET('/api/leaves', { params: { query: query as LeavesQuery } }))
export const rollCalls = (query: Query) =>
  unwrap(api.GET('/api/roll-calls', { params: { query: query as RollCallsQuery } }))
export const presenceOf = (homeId: number) =>
  unwrap(api.GET('/api/homes/{homeId}/presence', { params: { path: { homeId } } }))
export const rollCallsOf = (homeId: number) =>
  unwrap(api.GET('/api/homes/{homeId}/roll-calls', { params: { path: { homeId } } }))
export const callRoll = (homeId: number, absent: { residentId: number; remark?: string }[], key: string) =>
  unwrap(
    api.POST('/api/homes/{homeId}/roll-calls', {
      params: { path: { homeId }, header: { 'Idempotency-Key': key } },
      body: { absent }
    })
  )
export const leavesOf = (id: number) =>
  unwrap(api.GET('/api/residents/{id}/leaves', { params: { path: { id } } }))
export const beginLeave = (id: number, body: NewLeave, key: string) =>
  unwrap(
    api.POST('/api/residents/{id}/leaves', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body
    })
  )
export const endLeave = (id: number, version: number, backOn: string, note: string) =>
  unwrap(
    api.POST('/api/leaves/{id}/return', {
      params: { path: { id } },
      body: { version, backOn, note: note.trim() || null }
    })
  )
