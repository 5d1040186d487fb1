import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type ExpenseView = Schemas['ExpenseView']
export type ExpenseDetail = Schemas['ExpenseDetail']
export type ExpenseDetails = Schemas['ExpenseDetails']
export type ExpenseForm = Schemas['ExpenseForm']
export type ExpenseState = ExpenseView['state']
export type ExpenseAction = ExpenseView['allowed'][number]
export type FundSource = ExpenseView['source']
export type ExpenseCategory = ExpenseView['category']
export type MoneyPlace = ExpenseView['place']
type Query = Record<string, string | number | boolean | undefined>
type ExpensesQuery = paths['/api/expenses']['get']['parameters']['query']

/** The server counts a list up to this many. */
export const mostCounted = 1000

export const states: ExpenseState[] = [
  'SUBMITTED',
  'WAITING_COUNTY',
  'APPROVED',
  'RETURNED',
  'WITHDRAWN',
  'REVERSAL_ASKED',
  'REVERSED'
]
export const sources: FundSource[] = [
  'SUPPORT',
  'CARE',
  'OPERATING',
  'LOTTERY',
  'DONATION',
  'SELF_EARNED',
  'BOARDER_FEES'
]
/** In the groups in which people look for them. */
export const categoryGroups: { name: string; categories: ExpenseCategory[] }[] = [
  {
    name: 'living',
    categories: [
      'FOOD',
      'CLOTHING',
      'BEDDING',
      'DAILY_GOODS',
      'POCKET_MONEY',
      'FUEL',
      'UTILITIES',
      'TREATMENT',
      'CARE_SERVICE',
      'FUNERAL'
    ]
  },
  { name: 'staff', categories: ['CARE_PAY', 'STAFF_WAGES', 'TRAINING'] },
  {
    name: 'house',
    categories: ['REPAIRS', 'BUILDING', 'FIRE_SAFETY', 'LARGE_EQUIPMENT', 'SMALL_EQUIPMENT']
  },
  { name: 'running', categories: ['OFFICE', 'VEHICLES', 'HOSPITALITY', 'PRODUCTION', 'OTHER'] }
]

const path = (id: number) => ({ path: { id } })

export const expenses = (query: Query) =>
  unwrap(api.GET('/api/expenses', { params: { query: query as ExpensesQuery } }))
export const expense = (id: number) => unwrap(api.GET('/api/expenses/{id}', { params: path(id) }))
export const expenseForm = (homeId: number) =>
  unwrap(api.GET('/api/homes/{id}/expense-form', { params: path(homeId) }))
export const enterExpense = (homeId: number, details: ExpenseDetails, key: string) =>
  unwrap(
    api.POST('/api/expenses', {
      params: { header: { 'Idempotency-Key': key } },
      body: { homeId, details }
    })
  )
export const changeExpense = (id: number, version: number, details: ExpenseDetails) =>
  unwrap(api.PUT('/api/expenses/{id}', { params: path(id), body: { version, details } }))
export const approveExpense = (id: number, version: number) =>
  unwrap(api.POST('/api/expenses/{id}/approval', { params: path(id), body: { version } }))
export const returnExpense = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/expenses/{id}/return', { params: path(id), body: { version, reason } }))
export const withdrawExpense = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/expenses/{id}/withdrawal', { params: path(id), body: { version, reason } }))
export const askReversal = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/expenses/{id}/reversal-request', { params: path(id), body: { version, reason } }))
export const reverseExpense = (id: number, version: number, date: string) =>
  unwrap(api.POST('/api/expenses/{id}/reversal', { params: path(id), body: { version, date } }))
export const declineReversal = (id: number, version: number, reason: string) =>
  unwrap(api.POST('/api/expenses/{id}/reversal-refusal', { params: path(id), body: { version, reason } }))
