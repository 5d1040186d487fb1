import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type RunView = Schemas['RunView']
export type RunDetail = Schemas['RunDetail']
export type RunState = RunView['state']
export type LineView = Schemas['LineView']
export type Cause = NonNullable<LineView['cause']>
export type MisplacedAllowance = Schemas['MisplacedAllowance']
export type AllowanceMove = Schemas['AllowanceMove']
export type PaymentView = Schemas['PaymentView']
export type BankAccountView = Schemas['BankAccountView']
export type BankAccountChange = Schemas['BankAccountChange']
export type RecoveryView = Schemas['RecoveryView']
export type RecoveryDetail = Schemas['RecoveryDetail']
export type RecoveryState = RecoveryView['state']
export type NewInstalment = Schemas['RecoveryRequests.NewInstalment']
type Query = Record<string, string | number | boolean | undefined>
type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Q } } }
  ? Q
  : never

/** The server counts most lists up to this many. */
export const mostCounted = 1000
export const mostLines = 100_000

const path = (id: number) => ({ path: { id } })

export const runs = (query: Query) =>
  unwrap(api.GET('/api/allowance-runs', { params: { query: query as QueryOf<'/api/allowance-runs'> } }))
export const run = (id: number) => unwrap(api.GET('/api/allowance-runs/{id}', { params: path(id) }))
export const beginRun = (month: string) => unwrap(api.POST('/api/allowance-runs', { body: { month } }))
export const lines = (id: number, query: Query) =>
  unwrap(
    api.GET('/api/allowance-runs/{id}/lines', {
      params: { ...path(id), query: query as QueryOf<'/api/allowance-runs/{id}/lines'> }
    })
  )
export const computeAgain = (id: number, version: number) =>
  unwrap(api.POST('/api/allowance-runs/{id}/computation', { params: path(id), body: { version } }))
export const approveRun = (id: number, version: number, withoutAccounts: boolean) =>
  unwrap(
    api.POST('/api/allowance-runs/{id}/approval', { params: path(id), body: { version, withoutAccounts } })
  )
export const postRun = (id: number, version: number) =>
  unwrap(api.POST('/api/allowance-runs/{id}/posting', { params: path(id), body: { version } }))
export const discardRun = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/allowance-runs/{id}/discarding', { params: path(id), body: { version, reason } }))

export const misplaced = (query: Query) =>
  unwrap(
    api.GET('/api/misplaced-allowances', { params: { query: query as QueryOf<'/api/misplaced-allowances'> } })
  )
export const moves = (query: Query) =>
  unwrap(api.GET('/api/allowance-moves', { params: { query: query as QueryOf<'/api/allowance-moves'> } }))
export const moveAllowance = (id: number) =>
  unwrap(api.POST('/api/misplaced-allowances/{id}/move', { params: path(id) }))

export const holdPerson = (residentId: number, reason: string) =>
  unwrap(api.POST('/api/residents/{id}/allowance-hold', { params: path(residentId), body: { reason } }))
export const releasePerson = (residentId: number) =>
  unwrap(api.POST('/api/residents/{id}/allowance-release', { params: path(residentId) }))
export const holdOf = (residentId: number) =>
  unwrap(api.GET('/api/residents/{id}/allowance-hold', { params: path(residentId) }))

export const payments = (query: Query) =>
  unwrap(
    api.GET('/api/allowance-payments', { params: { query: query as QueryOf<'/api/allowance-payments'> } })
  )
export const accountOfResident = (id: number) =>
  unwrap(api.GET('/api/residents/{id}/bank-account', { params: path(id) }))
export const changeAccountOfResident = (id: number, body: BankAccountChange) =>
  unwrap(api.PUT('/api/residents/{id}/bank-account', { params: path(id), body }))
export const accountOfHome = (id: number) =>
  unwrap(api.GET('/api/homes/{id}/bank-account', { params: path(id) }))
export const changeAccountOfHome = (id: number, body: BankAccountChange) =>
  unwrap(api.PUT('/api/homes/{id}/bank-account', { params: path(id), body }))

export const recoveries = (query: Query) =>
  unwrap(api.GET('/api/recoveries', { params: { query: query as QueryOf<'/api/recoveries'> } }))
export const recoveryTotals = (query: Query) =>
  unwrap(api.GET('/api/recoveries/totals', { params: { query: query as QueryOf<'/api/recoveries/totals'> } }))
export const recovery = (id: number) => unwrap(api.GET('/api/recoveries/{id}', { params: path(id) }))
export const recordInstalment = (id: number, body: NewInstalment, key: string) =>
  unwrap(
    api.POST('/api/recoveries/{id}/instalments', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body
    })
  )
export const askWriteOff = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/recoveries/{id}/write-off', { params: path(id), body: { version, reason } }))
export const decideWriteOff = (id: number, version: number, agrees: boolean) =>
  unwrap(api.POST('/api/recoveries/{id}/write-off-decision', { params: path(id), body: { version, agrees } }))

/** A month as people of the language write it. */
export function monthText(month: string | null | undefined, locale: string): string {
  if (!month) return '—'
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1, 1)).toLocaleDateString(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC'
  })
}
