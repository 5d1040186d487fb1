import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

export type PlanRow = components['schemas']['PlanRow']
export type HomePlan = components['schemas']['HomePlan']
export type PlannedItem = components['schemas']['PlannedItem']
type Query = NonNullable<paths['/api/rectification-plans']['get']['parameters']['query']>

export const plans = (query: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/rectification-plans', { params: { query: query as Query } }))
export const plan = (id: number) =>
  unwrap(api.GET('/api/rectification-plans/{id}', { params: { path: { id } } }))
export const openItems = (homeId: number) =>
  unwrap(api.GET('/api/homes/{homeId}/rectification-plan-items', { params: { path: { homeId } } }))
export const handIn = (homeId: number, key: string, body: components['schemas']['PlanRequests.NewPlan']) =>
  unwrap(
    api.POST('/api/homes/{homeId}/rectification-plans', {
      params: { path: { homeId }, header: { 'Idempotency-Key': key } },
      body
    })
  )
export const approve = (id: number, note: string) =>
  unwrap(
    api.POST('/api/rectification-plans/{id}/approval', {
      params: { path: { id } },
      body: { note: note.trim() || null }
    })
  )
export const sendBack = (id: number, reason: string) =>
  unwrap(api.POST('/api/rectification-plans/{id}/return', { params: { path: { id } }, body: { reason } }))

export const isPlanned = (item: PlannedItem) =>
  Boolean(item.measure?.trim()) && Boolean(item.responsiblePerson?.trim())
export const tones = { SUBMITTED: 'waiting', APPROVED: 'good', RETURNED: 'overdue' } as const
