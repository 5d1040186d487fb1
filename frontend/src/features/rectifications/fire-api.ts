import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

export type FireHome = components['schemas']['FireHome']
export type FireItem = components['schemas']['FireItem']

export const fireFilters = ['city', 'county'] as const
type HomesQuery = NonNullable<paths['/api/fire-ledger/homes']['get']['parameters']['query']>
type ItemsQuery = NonNullable<paths['/api/fire-ledger/items']['get']['parameters']['query']>

export const fireHomes = (parameters: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/fire-ledger/homes', { params: { query: parameters as HomesQuery } }))
export const fireItems = (parameters: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/fire-ledger/items', { params: { query: parameters as ItemsQuery } }))
export const fireReport = (format: 'pdf' | 'xlsx', queryText: string) =>
  `/api/reports/fire-ledger.${format}${queryText}`
