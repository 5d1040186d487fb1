import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type IncomeView = Schemas['IncomeView']
export type NewIncome = Schemas['IncomeRequests.NewIncome']
export type GoodsView = Schemas['GoodsView']
export type ProjectView = Schemas['ProjectView']
export type ProjectDetail = Schemas['ProjectDetail']
export type NewProject = Schemas['ProjectRequests.NewProject']
export type BoarderView = Schemas['BoarderView']
export type InvoiceView = Schemas['InvoiceView']
export type InvoiceDetail = Schemas['InvoiceDetail']
export type CarePayRule = Schemas['CarePayRuleView']
export type Place = IncomeView['place']
export type Kind = IncomeView['kind']
export type Source = IncomeView['source']
export type Category = ProjectView['categories'][number]
type Query<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Q } } }
  ? Q
  : never
export type Parameters = Record<string, string | number | undefined>

/** The server counts a list up to this many. */
export const mostCounted = 1000

/** What a home may enter by itself; the others come by other ways. */
export const enteredKinds = ['DONATION', 'GRANT', 'LOTTERY_GRANT', 'PRODUCTION', 'INTEREST', 'OTHER'] as const
export const kinds = [...enteredKinds, 'BOARDER_FEE'] as const
export const sources = [
  'SUPPORT',
  'CARE',
  'OPERATING',
  'LOTTERY',
  'DONATION',
  'SELF_EARNED',
  'BOARDER_FEES'
] as const

export const incomes = (query: Parameters) =>
  unwrap(api.GET('/api/incomes', { params: { query: query as Query<'/api/incomes'> } }))
export const incomeTotals = (query: Parameters) =>
  unwrap(api.GET('/api/incomes/totals', { params: { query: query as Query<'/api/incomes/totals'> } }))
export const income = (id: number) => unwrap(api.GET('/api/incomes/{id}', { params: { path: { id } } }))
export const enterIncome = (body: NewIncome, key: string) =>
  unwrap(api.POST('/api/incomes', { params: { header: { 'Idempotency-Key': key } }, body }))
export const takeBack = (id: number, date: string, reason: string) =>
  unwrap(api.POST('/api/incomes/{id}/reversal', { params: { path: { id } }, body: { date, reason } }))

export const donatedGoods = (query: Parameters) =>
  unwrap(api.GET('/api/donated-goods', { params: { query: query as Query<'/api/donated-goods'> } }))
export const receiveGoods = (body: Schemas['IncomeRequests.NewGoods'], key: string) =>
  unwrap(api.POST('/api/donated-goods', { params: { header: { 'Idempotency-Key': key } }, body }))

export const projects = (query: Parameters) =>
  unwrap(api.GET('/api/fund-projects', { params: { query: query as Query<'/api/fund-projects'> } }))
export const project = (id: number) =>
  unwrap(api.GET('/api/fund-projects/{id}', { params: { path: { id } } }))
export const registerProject = (body: NewProject, key: string) =>
  unwrap(api.POST('/api/fund-projects', { params: { header: { 'Idempotency-Key': key } }, body }))
export const changeProject = (id: number, body: Schemas['ProjectRequests.ProjectChange']) =>
  unwrap(api.PUT('/api/fund-projects/{id}', { params: { path: { id } }, body }))
export const finishProject = (id: number, version: number, finishedOn: string) =>
  unwrap(
    api.POST('/api/fund-projects/{id}/completion', {
      params: { path: { id } },
      body: { version, finishedOn }
    })
  )
export const reopenProject = (id: number, version: number, reason: string) =>
  unwrap(
    api.POST('/api/fund-projects/{id}/reopening', { params: { path: { id } }, body: { version, reason } })
  )
/** What each source may pay, for a home. */
export const fundRules = (id: number) =>
  unwrap(api.GET('/api/homes/{id}/fund-rules', { params: { path: { id } } }))

export const boarders = (query: Parameters) =>
  unwrap(api.GET('/api/boarder-fees', { params: { query: query as Query<'/api/boarder-fees'> } }))
export const agreeFee = (body: Schemas['FeeRequests.NewFee']) =>
  unwrap(api.POST('/api/boarder-fees', { body }))
export const invoices = (query: Parameters) =>
  unwrap(api.GET('/api/boarder-invoices', { params: { query: query as Query<'/api/boarder-invoices'> } }))
export const invoiceTotals = (query: Parameters) =>
  unwrap(
    api.GET('/api/boarder-invoices/totals', {
      params: { query: query as Query<'/api/boarder-invoices/totals'> }
    })
  )
export const arrears = (query: Parameters) =>
  unwrap(api.GET('/api/boarder-arrears', { params: { query: query as Query<'/api/boarder-arrears'> } }))
export const invoice = (id: number) =>
  unwrap(api.GET('/api/boarder-invoices/{id}', { params: { path: { id } } }))
export const issueInvoices = (homeId: number, month: string) =>
  unwrap(api.POST('/api/boarder-invoices', { body: { homeId, month } }))
export const payInvoice = (id: number, body: Schemas['FeeRequests.NewPayment'], key: string) =>
  unwrap(
    api.POST('/api/boarder-invoices/{id}/payments', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body
    })
  )
export const waiveInvoice = (id: number, amount: number, reason: string) =>
  unwrap(
    api.POST('/api/boarder-invoices/{id}/waivers', { params: { path: { id } }, body: { amount, reason } })
  )

export const carePayRules = () => unwrap(api.GET('/api/care-pay-rules'))
export const recordCarePayRule = (body: Schemas['NewCarePayRule']) =>
  unwrap(api.POST('/api/care-pay-rules', { body }))

export const homesToChoose = (q: string) =>
  unwrap(api.GET('/api/homes', { params: { query: { q: q || undefined, size: 50 } } }))
