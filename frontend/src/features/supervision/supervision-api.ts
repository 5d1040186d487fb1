import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

export type OrderRow = components['schemas']['OrderRow']
export type OrderView = components['schemas']['OrderView']
type Query = NonNullable<paths['/api/supervising-orders']['get']['parameters']['query']>

export const orders = (query: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/supervising-orders', { params: { query: query as Query } }))
export const order = (id: number) =>
  unwrap(api.GET('/api/supervising-orders/{id}', { params: { path: { id } } }))
export const issue = (key: string, body: components['schemas']['OrderRequests.NewOrder']) =>
  unwrap(api.POST('/api/supervising-orders', { params: { header: { 'Idempotency-Key': key } }, body }))
export const answer = (id: number, text: string) =>
  unwrap(
    api.POST('/api/supervising-orders/{id}/answer', { params: { path: { id } }, body: { answer: text } })
  )
export const close = (id: number, note: string) =>
  unwrap(
    api.POST('/api/supervising-orders/{id}/closing', {
      params: { path: { id } },
      body: { note: note.trim() || null }
    })
  )
export const overdueItems = (homeId: number) =>
  unwrap(api.GET('/api/rectification-items', { params: { query: { homeId, overdue: true, size: 200 } } }))

export const tones = { ISSUED: 'due', ANSWERED: 'waiting', CLOSED: 'good' } as const
