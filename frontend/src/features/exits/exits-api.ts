import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type ExitView = Schemas['ExitView']
export type ExitDetail = Schemas['ExitDetail']
export type ExitReport = Schemas['ExitReport']
export type ExitDecision = Schemas['ExitRequests.ExitDecision']
export type ExitState = ExitView['state']
export type TransferView = Schemas['TransferView']
export type TransferState = TransferView['state']
export type TransferTarget = Schemas['TransferTarget']
export type NewTransfer = Schemas['TransferRequests.NewTransfer']
type Query = Record<string, string | number | boolean | undefined>
type ExitsQuery = paths['/api/exits']['get']['parameters']['query']
type TransfersQuery = paths['/api/transfers']['get']['parameters']['query']

/** The server counts a list up to this many. */
export const mostCounted = 1000

const path = (id: number) => ({ path: { id } })
const keyed = (id: number, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

export const exits = (query: Query) =>
  unwrap(api.GET('/api/exits', { params: { query: query as ExitsQuery } }))
export const exit = (id: number) => unwrap(api.GET('/api/exits/{id}', { params: path(id) }))
export const reportExit = (residentId: number, report: ExitReport, key: string) =>
  unwrap(api.POST('/api/residents/{id}/exits', { params: keyed(residentId, key), body: report }))
export const reportAgain = (id: number, version: number, report: ExitReport) =>
  unwrap(api.PUT('/api/exits/{id}', { params: path(id), body: { version, report } }))
export const reviewExit = (id: number, version: number, agrees: boolean, opinion: string) =>
  unwrap(api.POST('/api/exits/{id}/review', { params: path(id), body: { version, agrees, opinion } }))
export const hangNotice = (id: number, version: number, from: string, place: string) =>
  unwrap(api.POST('/api/exits/{id}/notice', { params: path(id), body: { version, from, place } }))
export const decideExit = (id: number, decision: ExitDecision) =>
  unwrap(api.POST('/api/exits/{id}/decision', { params: path(id), body: decision }))
export const returnExit = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/exits/{id}/return', { params: path(id), body: { version, reason } }))
export const withdrawExit = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/exits/{id}/withdrawal', { params: path(id), body: { version, reason } }))

export const transfers = (query: Query) =>
  unwrap(api.GET('/api/transfers', { params: { query: query as TransfersQuery } }))
export const transfer = (id: number) => unwrap(api.GET('/api/transfers/{id}', { params: path(id) }))
export const transferTargets = (residentId: number, q: string) =>
  unwrap(
    api.GET('/api/residents/{id}/transfer-targets', { params: { path: { id: residentId }, query: { q } } })
  )
export const requestTransfer = (residentId: number, body: NewTransfer, key: string) =>
  unwrap(api.POST('/api/residents/{id}/transfers', { params: keyed(residentId, key), body }))
export const acceptTransfer = (id: number, version: number, bedId: number, movedOn: string) =>
  unwrap(api.POST('/api/transfers/{id}/acceptance', { params: path(id), body: { version, bedId, movedOn } }))
export const declineTransfer = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/transfers/{id}/refusal', { params: path(id), body: { version, reason } }))
export const withdrawTransfer = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/transfers/{id}/withdrawal', { params: path(id), body: { version, reason } }))

export const stays = (residentId: number) =>
  unwrap(api.GET('/api/residents/{id}/stays', { params: path(residentId) }))
export const person = (id: number) => unwrap(api.GET('/api/residents/{id}', { params: path(id) }))
