import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type DeathView = Schemas['DeathView']
export type DeathDetails = Schemas['DeathDetails']
type DeathsQuery = paths['/api/deaths']['get']['parameters']['query']

export const deaths = (query: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/deaths', { params: { query: query as DeathsQuery } }))
export const death = (id: number) => unwrap(api.GET('/api/deaths/{id}', { params: { path: { id } } }))
export const fileDeath = (residentId: number, details: DeathDetails, key: string) =>
  unwrap(
    api.POST('/api/deaths', {
      params: { header: { 'Idempotency-Key': key } },
      body: { residentId, details }
    })
  )
export const editDeath = (id: number, version: number, details: DeathDetails) =>
  unwrap(api.PUT('/api/deaths/{id}', { params: { path: { id } }, body: { version, details } }))
export const noteDeath = (id: number, version: number, note: string) =>
  unwrap(api.POST('/api/deaths/{id}/township-report', { params: { path: { id } }, body: { version, note } }))
export const verifyDeath = (id: number, version: number) =>
  unwrap(api.POST('/api/deaths/{id}/verification', { params: { path: { id } }, body: { version } }))
export const returnDeath = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/deaths/{id}/return', { params: { path: { id } }, body: { version, reason } }))
export const withdrawDeath = (id: number, version: number, reason: string, bedId: number | undefined) =>
  unwrap(
    api.POST('/api/deaths/{id}/withdrawal', {
      params: { path: { id } },
      body: { version, reason, bedId: bedId ?? null }
    })
  )

export const deadPerson = (id: number) => unwrap(api.GET('/api/residents/{id}', { params: { path: { id } } }))
