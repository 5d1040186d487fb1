import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'
import { uploadFile, type ImportSource } from '@/shared/imports/import-source'

type Schemas = components['schemas']
export type Finding = Schemas['DeathFindingView']
export type FindingDetail = Schemas['DeathFindingDetail']
export type FindingAction = NonNullable<Finding['action']>
export type DeathList = Schemas['DeathListView']
export type ListKind = DeathList['kind']
type Query = Record<string, string | number | undefined>
type FindingsQuery = paths['/api/death-findings']['get']['parameters']['query']
type ListsQuery = paths['/api/death-lists']['get']['parameters']['query']

/** The server counts the findings up to this many. */
export const mostCounted = 1000
export const listKinds: ListKind[] = ['CIVIL_AFFAIRS', 'POLICE', 'MEDICAL_INSURANCE', 'OTHER']
const largestMegabytes = 10
const path = (id: number) => ({ path: { id } })

export const findings = (query: Query) =>
  unwrap(api.GET('/api/death-findings', { params: { query: query as FindingsQuery } }))
export const finding = (id: number) => unwrap(api.GET('/api/death-findings/{id}', { params: path(id) }))
export const confirmFinding = (
  id: number,
  body: { version: number; action: FindingAction; amount: number | null; note: string }
) => unwrap(api.POST('/api/death-findings/{id}/confirmation', { params: path(id), body }))
export const dismissFinding = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/death-findings/{id}/dismissal', { params: path(id), body: { version, reason } }))
export const deathLists = (query: Query) =>
  unwrap(api.GET('/api/death-lists', { params: { query: query as ListsQuery } }))
export const matchAgain = () => unwrap(api.POST('/api/death-lists/matching'))

export const deathListImports = (kind: ListKind): ImportSource => ({
  name: 'death-lists',
  upload: (file) => uploadFile(`/api/death-list-imports?kind=${kind}`, file, largestMegabytes),
  preview: (id) => unwrap(api.GET('/api/death-list-imports/{id}', { params: { path: { id } } })),
  rows: (id, bad, page) =>
    unwrap(
      api.GET('/api/death-list-imports/{id}/rows', {
        params: { path: { id }, query: { bad, page, size: 50 } }
      })
    ),
  confirm: (id) =>
    unwrap(api.POST('/api/death-list-imports/{id}/confirmation', { params: { path: { id } } })),
  discard: (id) => unwrap(api.DELETE('/api/death-list-imports/{id}', { params: { path: { id } } }))
})
export const templateUrl = (kind: ListKind) => `/api/death-list-imports/template.xlsx?kind=${kind}`
