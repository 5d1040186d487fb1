import type { components, paths } from '@/api/schema'
import { api, unwrap } from '@/shared/api/client'

export type AuditEvent = components['schemas']['AuditEventRow']
type ListQuery = NonNullable<paths['/api/audit-events']['get']['parameters']['query']>

export const listEvents = (query: ListQuery) => unwrap(api.GET('/api/audit-events', { params: { query } }))
export const readEvent = (id: number) =>
  unwrap(api.GET('/api/audit-events/{id}', { params: { path: { id } } }))
export const verifyChain = () => unwrap(api.GET('/api/audit-events/verification'))
