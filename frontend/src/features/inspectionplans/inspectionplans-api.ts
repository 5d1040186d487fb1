import { api, send, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type PlanView = Schemas['PlanView']
export type PlanRequest = Schemas['PlanRequest']
export type VisitView = Schemas['VisitView']
export type VisitDetails = Schemas['VisitDetails']
export type DrawLine = Schemas['DrawView.DrawLine']
export type DrawView = Schemas['DrawView']
export type DrawRequest = Schemas['DrawRequest']
export type DrawPool = Schemas['DrawRequest.Pool']
export type DrawPreview = Schemas['DrawPreview']
export type ConflictView = Schemas['ConflictView']
export type ConflictRequest = Schemas['ConflictRequest']
export type Coverage = Schemas['Coverage']
export type InspectionKind = Schemas['InspectionKind']

export const kinds: InspectionKind[] = ['ROUTINE', 'PERIODIC', 'SPECIAL', 'FOLLOW_UP', 'UNANNOUNCED', 'CASE']
export const conflictReasons = [
  'RELATIVE_WORKS_THERE',
  'RELATIVE_LIVES_THERE',
  'WORKED_THERE',
  'BUSINESS',
  'OTHER'
] as const

type Visits = paths['/api/planned-visits']['get']['parameters']['query']
type Covered = paths['/api/inspection-coverage']['get']['parameters']['query']
type Given = Record<string, string | number | boolean | undefined>

const at = (id: number) => ({ params: { path: { id } } })
const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } })

export const plans = (year: number | undefined, page: number, size: number) =>
  unwrap(api.GET('/api/inspection-plans', { params: { query: { year, page, size } } }))
export const plan = (id: number) => unwrap(api.GET('/api/inspection-plans/{id}', at(id)))
export const createPlan = (body: PlanRequest, key: string) =>
  unwrap(api.POST('/api/inspection-plans', { params: keyed(key), body }))
export const addVisits = (id: number, body: Schemas['VisitsRequest'], key: string) =>
  unwrap(api.POST('/api/inspection-plans/{id}/visits', { params: { path: { id }, ...keyed(key) }, body }))

export const visits = (query: Given) =>
  unwrap(api.GET('/api/planned-visits', { params: { query: query as Visits } }))
export const visit = (id: number) => unwrap(api.GET('/api/planned-visits/{id}', at(id)))
export const changeVisit = (id: number, body: Schemas['VisitRequests.Change']) =>
  unwrap(api.PUT('/api/planned-visits/{id}', { ...at(id), body }))
export const announceVisit = (id: number, body: Schemas['VisitRequests.Notice']) =>
  unwrap(api.POST('/api/planned-visits/{id}/notice', { ...at(id), body }))
export const cancelVisit = (id: number, body: Schemas['VisitRequests.Cancellation']) =>
  unwrap(api.POST('/api/planned-visits/{id}/cancellation', { ...at(id), body }))

export const draws = (page: number, size: number) =>
  unwrap(api.GET('/api/inspection-draws', { params: { query: { page, size } } }))
export const draw = (id: number) => unwrap(api.GET('/api/inspection-draws/{id}', at(id)))
export const previewDraw = (body: DrawPool) => unwrap(api.POST('/api/inspection-draws/preview', { body }))
export const prepareDraw = (body: DrawRequest, key: string) =>
  unwrap(api.POST('/api/inspection-draws', { params: keyed(key), body }))
export const seedDraw = (id: number, publicNumber: string) =>
  unwrap(api.POST('/api/inspection-draws/{id}/seed', { ...at(id), body: { publicNumber } }))
export const replayDraw = (id: number) => unwrap(api.GET('/api/inspection-draws/{id}/replay', at(id)))
export const annulDraw = (id: number, reason: string) =>
  unwrap(api.POST('/api/inspection-draws/{id}/annulment', { ...at(id), body: { reason } }))
export const planDraw = (id: number, body: Schemas['VisitRequests.FromDraw']) =>
  unwrap(api.POST('/api/inspection-draws/{id}/visits', { ...at(id), body }))

export const conflicts = (all: boolean, page: number, size: number) =>
  unwrap(api.GET('/api/inspector-conflicts', { params: { query: { all, page, size } } }))
export const declareConflict = (body: ConflictRequest, key: string) =>
  unwrap(api.POST('/api/inspector-conflicts', { params: keyed(key), body }))
export const endConflict = (id: number, reason: string) =>
  unwrap(api.POST('/api/inspector-conflicts/{id}/ending', { ...at(id), body: { reason } }))

export const coverage = (query: Given) =>
  unwrap(api.GET('/api/inspection-coverage', { params: { query: query as Covered } }))

/** Homes in use whose name or initials contain the words. */
export const homesNamed = (q: string) =>
  unwrap(api.GET('/api/homes', { params: { query: { q: q || undefined, status: 'OPEN', size: 100 } } }))
export interface Inspector {
  accountId: number
  displayName: string
  lawEnforcementNumber: string
  unitName: string
}
/** Those who may inspect a home. */
export async function inspectorsOf(homeId: number): Promise<Inspector[]> {
  const response = await send(`/api/inspectors?homeId=${homeId}`)
  return (await response.json()) as Inspector[]
}
