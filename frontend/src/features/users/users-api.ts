import type { components, paths } from '@/api/schema'
import { api, newIdempotencyKey, unwrap } from '@/shared/api/client'

export type Account = components['schemas']['AccountView']
export type AccountRequest = components['schemas']['AccountRequest']
export type HomeChoice = components['schemas']['HomeChoice']
type ListQuery = NonNullable<paths['/api/accounts']['get']['parameters']['query']>

export const listUsers = (query: ListQuery) => unwrap(api.GET('/api/accounts', { params: { query } }))
export const readUser = (id: number) => unwrap(api.GET('/api/accounts/{id}', { params: { path: { id } } }))
export const homesToChoose = (q: string) =>
  unwrap(api.GET('/api/accounts/homes', { params: { query: { q } } }))
export const createUser = (body: AccountRequest, key: string = newIdempotencyKey()) =>
  unwrap(api.POST('/api/accounts', { params: { header: { 'Idempotency-Key': key } }, body }))
export const editUser = (id: number, body: AccountRequest) =>
  unwrap(api.PUT('/api/accounts/{id}', { params: { path: { id } }, body }))
export const resetPassword = (id: number) =>
  unwrap(api.POST('/api/accounts/{id}/password-reset', { params: { path: { id } } }))
