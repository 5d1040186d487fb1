import { api, newIdempotencyKey, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'
import type { Filters } from '@/shared/list/list-query'

export type ItemRow = components['schemas']['ItemRow']
export type ItemDetail = components['schemas']['ItemDetail']
export type ItemTotals = components['schemas']['ItemTotals']
export type ItemState = components['schemas']['ItemState']
export type ItemAction = components['schemas']['ItemAction']
export type Severity = components['schemas']['Severity']
export type FundSource = components['schemas']['FundSource']
export type Plan = Omit<components['schemas']['Requests.PlanRequest'], 'version'>

export const filterNames = [
  'state',
  'overdue',
  'fire',
  'severity',
  'extension',
  'repeated',
  'city',
  'county',
  'township',
  'homeId',
  'inspection',
  'dueTo'
] as const
type Query = NonNullable<paths['/api/rectification-items']['get']['parameters']['query']>

/** The filters stand in the address as text; the server reads them and refuses what it does not know. */
const query = (parameters: Filters | Record<string, string | number | undefined>) => parameters as Query

export const listItems = (parameters: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/rectification-items', { params: { query: query(parameters) } }))
export const itemTotals = (filters: Filters) =>
  unwrap(api.GET('/api/rectification-items/totals', { params: { query: query(filters) } }))
export const getItem = (id: number) =>
  unwrap(api.GET('/api/rectification-items/{id}', { params: { path: { id } } }))

export const ledgerReport = (format: 'pdf' | 'xlsx', queryText: string) =>
  `/api/reports/rectification-ledger.${format}${queryText}`

/** One step with an item; a repeat with the same key takes it once. */
function step(id: number, key: string) {
  return { path: { id }, header: { 'Idempotency-Key': key } }
}

/** The steps with the item that the page shows; each gives the item as it then is. */
export function stepsOf(item: ItemDetail) {
  const id = item.item.id
  const version = item.version
  const key = newIdempotencyKey()
  const params = step(id, key)
  return {
    plan: (plan: Plan) =>
      unwrap(
        api.PUT('/api/rectification-items/{id}/plan', {
          params: { path: { id } },
          body: { ...plan, version }
        })
      ),
    submit: (note: string, attachmentIds: string[]) =>
      unwrap(
        api.POST('/api/rectification-items/{id}/submission', {
          params,
          body: { note, attachmentIds, version }
        })
      ),
    sendBack: (reason: string) =>
      unwrap(api.POST('/api/rectification-items/{id}/return', { params, body: { reason, version } })),
    close: (note: string) =>
      unwrap(
        api.POST('/api/rectification-items/{id}/closure', { params, body: { note: note || null, version } })
      ),
    askExtension: (until: string, reason: string) =>
      unwrap(
        api.POST('/api/rectification-items/{id}/extension', { params, body: { until, reason, version } })
      ),
    decideExtension: (granted: boolean, reason: string, until: string | null) =>
      unwrap(
        api.POST('/api/rectification-items/{id}/extension-decision', {
          params,
          body: { granted, reason, until, version }
        })
      ),
    guideFire: (note: string) =>
      unwrap(api.POST('/api/rectification-items/{id}/fire-guidance', { params, body: { note, version } })),
    confirmFire: (note: string, attachmentIds: string[]) =>
      unwrap(
        api.POST('/api/rectification-items/{id}/fire-confirmation', {
          params,
          body: { note, attachmentIds, version }
        })
      ),
    recordNotUpgradable: (compensatingMeasures: string) =>
      unwrap(
        api.POST('/api/rectification-items/{id}/not-upgradable', {
          params,
          body: { compensatingMeasures, version }
        })
      )
  }
}
