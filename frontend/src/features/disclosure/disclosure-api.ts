import { api, unwrap } from '@/shared/api/client'
import type { components } from '@/api/schema'

export type PublicHome = components['schemas']['PublicHome']
export type PublicStatements = components['schemas']['PublicStatements']
export type HomeStatement = components['schemas']['HomeStatement']
export type SourceStatement = HomeStatement['sources'][number]

export const publicHomes = (q: string, page: number) =>
  unwrap(api.GET('/api/public/homes', { params: { query: { q: q || undefined, page, size: 20 } } }))
export const publicStatements = (id: number, month: string | undefined) =>
  unwrap(api.GET('/api/public/homes/{id}/statements', { params: { path: { id }, query: { month } } }))
