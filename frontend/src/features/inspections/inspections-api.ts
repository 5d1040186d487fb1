import type { components, paths } from '@/api/schema'
import { api, send, unwrap } from '@/shared/api/client'

type Schemas = components['schemas']
export type Inspection = Schemas['InspectionView']
export type InspectionLine = Schemas['InspectionLine']
export type InspectionRequest = Schemas['InspectionRequest']
export type InspectionKind = Schemas['InspectionKind']
export type Grade = Schemas['Grade']
export type ChecklistItem = Schemas['ChecklistItem']
export type Checklist = Schemas['ChecklistView']
export type Answer = Schemas['AnswerView']
export type AnswerResult = Schemas['AnswerResult']
export type AnswerRequest = Schemas['AnswerRequest']
export type Photo = Schemas['PhotoView']
export type Signature = Schemas['SignatureView']
export type SignatureRequest = Schemas['SignatureRequest']
export type EarlierFinding = Schemas['EarlierFinding']
export type SeenState = Schemas['SeenState']
type ListParameters = paths['/api/inspections']['get']['parameters']['query']

/** An officer who may inspect a home. */
export interface Inspector {
  accountId: number
  displayName: string
  lawEnforcementNumber: string
  unitName: string
}

export const kinds: InspectionKind[] = ['ROUTINE', 'PERIODIC', 'SPECIAL', 'FOLLOW_UP', 'UNANNOUNCED', 'CASE']
export const grades: Grade[] = ['EXCELLENT', 'QUALIFIED', 'UNQUALIFIED']
export const results: AnswerResult[] = ['PASS', 'FAIL', 'NOT_APPLICABLE']

/** The key under which an inspection lies in the query cache. */
export const inspectionKey = (id: string) => ['inspections', 'one', id] as const

export const inspections = (query: ListParameters) =>
  unwrap(api.GET('/api/inspections', { params: { query } }))
export const inspection = (id: string) =>
  unwrap(api.GET('/api/inspections/{id}', { params: { path: { id } } }))
export const checklist = (versionId: number) =>
  unwrap(api.GET('/api/checklists/{versionId}', { params: { path: { versionId } } }))
export const saveInspection = (id: string, body: InspectionRequest) =>
  unwrap(api.PUT('/api/inspections/{id}', { params: { path: { id } }, body }))
export const deleteInspection = (id: string) =>
  unwrap(api.DELETE('/api/inspections/{id}', { params: { path: { id } } }))
export const saveAnswer = (id: string, itemCode: string, body: AnswerRequest) =>
  unwrap(api.PUT('/api/inspections/{id}/answers/{itemCode}', { params: { path: { id, itemCode } }, body }))
export const addPhoto = (id: string, photoId: string, body: Schemas['PhotoRequest']) =>
  unwrap(api.PUT('/api/inspections/{id}/photos/{photoId}', { params: { path: { id, photoId } }, body }))
export const removePhoto = (id: string, photoId: string) =>
  unwrap(api.DELETE('/api/inspections/{id}/photos/{photoId}', { params: { path: { id, photoId } } }))
export const sign = (id: string, body: SignatureRequest) =>
  unwrap(api.PUT('/api/inspections/{id}/signatures', { params: { path: { id } }, body }))
export const completeInspection = (id: string) =>
  unwrap(api.POST('/api/inspections/{id}/completion', { params: { path: { id } } }))

export const onSite = (id: string) =>
  unwrap(api.GET('/api/inspections/{id}/on-site', { params: { path: { id } } }))

export const earlierFindings = (id: string) =>
  unwrap(api.GET('/api/inspections/{id}/earlier-findings', { params: { path: { id } } }))
export const saveSeen = (id: string, itemId: number, body: Schemas['FollowUpRequest']) =>
  unwrap(api.PUT('/api/inspections/{id}/follow-ups/{itemId}', { params: { path: { id, itemId } }, body }))

/** Open homes by name or initials, for the picker. */
export const homes = (q: string) =>
  unwrap(api.GET('/api/homes', { params: { query: { q: q || undefined, status: 'OPEN', size: 20 } } }))
export const home = (id: number) => unwrap(api.GET('/api/homes/{id}', { params: { path: { id } } }))
export async function inspectorsOf(homeId: number): Promise<Inspector[]> {
  const response = await send(`/api/inspectors?homeId=${homeId}`)
  return (await response.json()) as Inspector[]
}
