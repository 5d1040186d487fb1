import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type BooksView = Schemas['BooksView']
export type AccountView = BooksView['accounts'][number]
export type EntryView = Schemas['EntryView']
export type EntryLine = EntryView['postings'][number]
export type Ruling = Schemas['Ruling']
export type HomeBooksRow = Schemas['HomeBooksRow']
export type FundFigures = Schemas['FundFigures']
export type ClosingView = Schemas['ClosingView']
export type ClosingWarning = Schemas['ClosingWarning']
export type NextClosing = Schemas['NextClosing']
export type NewClosing = Schemas['ClosingRequests.NewClosing']
export type FundSource = Schemas['FundSource']
export type MoneyPlace = Schemas['MoneyPlace']
type Query = Record<string, string | number | undefined>
type EntryQuery = paths['/api/fund-entries']['get']['parameters']['query']
type BooksQuery = paths['/api/fund-books']['get']['parameters']['query']
type ClosingQuery = paths['/api/month-closings']['get']['parameters']['query']

export const sources = [
  'SUPPORT',
  'CARE',
  'OPERATING',
  'LOTTERY',
  'DONATION',
  'SELF_EARNED',
  'BOARDER_FEES'
] as const
export const places = ['CASH', 'BANK'] as const
export const entryKinds = [
  'OPENING',
  'ALLOWANCE',
  'INCOME',
  'EXPENSE',
  'TRANSFER',
  'REPAYMENT',
  'REVERSAL',
  'IMPORTED'
] as const
export const categories = [
  'FOOD',
  'CLOTHING',
  'BEDDING',
  'DAILY_GOODS',
  'POCKET_MONEY',
  'FUEL',
  'UTILITIES',
  'TREATMENT',
  'CARE_SERVICE',
  'FUNERAL',
  'CARE_PAY',
  'STAFF_WAGES',
  'REPAIRS',
  'BUILDING',
  'LARGE_EQUIPMENT',
  'FIRE_SAFETY',
  'SMALL_EQUIPMENT',
  'OFFICE',
  'VEHICLES',
  'HOSPITALITY',
  'TRAINING',
  'PRODUCTION',
  'OTHER'
] as const
export const standings = ['LATE', 'TO_CLOSE', 'TO_CONFIRM', 'UP_TO_DATE', 'NOT_OPENED'] as const
export const closingStates = ['SUBMITTED', 'RETURNED', 'CLOSED', 'REOPENED', 'REPLACED'] as const

export const homesBooks = (query: Query) =>
  unwrap(api.GET('/api/fund-books', { params: { query: query as BooksQuery } }))
export const figures = () => unwrap(api.GET('/api/fund-figures'))
export const booksOf = (id: number) =>
  unwrap(api.GET('/api/homes/{id}/fund-books', { params: { path: { id } } }))
export const rulesOf = (id: number) =>
  unwrap(api.GET('/api/homes/{id}/fund-rules', { params: { path: { id } } }))
export const openBooks = (body: Schemas['FundRequests.NewBooks'], key: string) =>
  unwrap(api.POST('/api/fund-books', { params: { header: { 'Idempotency-Key': key } }, body }))
export const allowOverdraft = (id: number, accountId: number, amount: number, reason: string) =>
  unwrap(
    api.PUT('/api/homes/{id}/fund-accounts/{accountId}/overdraft', {
      params: { path: { id, accountId } },
      body: { amount, reason }
    })
  )
export const entries = (query: Query) =>
  unwrap(api.GET('/api/fund-entries', { params: { query: query as EntryQuery } }))
export const entry = (id: number) => unwrap(api.GET('/api/fund-entries/{id}', { params: { path: { id } } }))
export const transfer = (body: Schemas['FundRequests.NewTransfer'], key: string) =>
  unwrap(api.POST('/api/fund-entries/transfers', { params: { header: { 'Idempotency-Key': key } }, body }))
export const reverseEntry = (id: number, date: string, reason: string) =>
  unwrap(api.POST('/api/fund-entries/{id}/reversal', { params: { path: { id } }, body: { date, reason } }))
export const closings = (query: Query) =>
  unwrap(api.GET('/api/month-closings', { params: { query: query as ClosingQuery } }))
export const closing = (id: number) =>
  unwrap(api.GET('/api/month-closings/{id}', { params: { path: { id } } }))
export const nextClosing = (id: number) =>
  unwrap(api.GET('/api/homes/{id}/next-closing', { params: { path: { id } } }))
export const submitClosing = (body: NewClosing, key: string) =>
  unwrap(api.POST('/api/month-closings', { params: { header: { 'Idempotency-Key': key } }, body }))
export const confirmClosing = (id: number) =>
  unwrap(api.POST('/api/month-closings/{id}/confirmation', { params: { path: { id } } }))
export const returnClosing = (id: number, reason: string) =>
  unwrap(api.POST('/api/month-closings/{id}/return', { params: { path: { id } }, body: { reason } }))
export const reopenMonth = (id: number, reason: string) =>
  unwrap(api.POST('/api/month-closings/{id}/reopening', { params: { path: { id } }, body: { reason } }))
