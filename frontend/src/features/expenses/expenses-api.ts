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
export type FoodKind = Schemas['FoodLine']['food']
export type FoodPrices = Schemas['FoodPricesView']
export type BudgetView = Schemas['BudgetView']
export type BudgetRow = Schemas['BudgetRow']
export type PlannedLine = Schemas['BudgetRequests.PlannedLine']
export type PocketMoneyList = Schemas['PocketMoneyView']
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

export const foodKinds: FoodKind[] = [
  'RICE',
  'FLOUR',
  'NOODLES_AND_GRAIN',
  'POTATOES',
  'VEGETABLES',
  'FRUIT',
  'PORK',
  'BEEF_AND_MUTTON',
  'POULTRY',
  'FISH',
  'EGGS',
  'MILK',
  'BEAN_PRODUCTS',
  'OIL',
  'SEASONING',
  'OTHER'
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

/** Open homes by name or initials, for the picker. */
export const homes = (q: string) =>
  unwrap(api.GET('/api/homes', { params: { query: { q: q || undefined, status: 'OPEN', size: 20 } } }))
export const homeOf = (id: number) => unwrap(api.GET('/api/homes/{id}', { params: path(id) }))

export const foodPrices = (month: string, county?: string) =>
  unwrap(api.GET('/api/food-prices', { params: { query: { month, county } } }))

const ofYear = (id: number, year: number) => ({ path: { id, year } })
export const budgets = (year: number, county: string | undefined, page: number, size: number) =>
  unwrap(api.GET('/api/expense-budgets', { params: { query: { year, county, page, size } } }))
export const budget = (home: number, year: number) =>
  unwrap(api.GET('/api/homes/{id}/expense-budgets/{year}', { params: ofYear(home, year) }))
export const draftBudget = (home: number, year: number, version: number, lines: PlannedLine[]) =>
  unwrap(
    api.PUT('/api/homes/{id}/expense-budgets/{year}', {
      params: ofYear(home, year),
      body: { version, lines }
    })
  )
export const submitBudget = (home: number, year: number, version: number) =>
  unwrap(
    api.POST('/api/homes/{id}/expense-budgets/{year}/submission', {
      params: ofYear(home, year),
      body: { version }
    })
  )
export const approveBudget = (home: number, year: number, version: number) =>
  unwrap(
    api.POST('/api/homes/{id}/expense-budgets/{year}/approval', {
      params: ofYear(home, year),
      body: { version }
    })
  )
export const returnBudget = (home: number, year: number, version: number, reason: string) =>
  unwrap(
    api.POST('/api/homes/{id}/expense-budgets/{year}/return', {
      params: ofYear(home, year),
      body: { version, reason }
    })
  )

export const pocketMoneyLists = (
  home: number | undefined,
  county: string | undefined,
  page: number,
  size: number
) => unwrap(api.GET('/api/pocket-money-lists', { params: { query: { home, county, page, size } } }))
export const pocketMoneyList = (id: number) =>
  unwrap(api.GET('/api/pocket-money-lists/{id}', { params: path(id) }))
export const beginPocketMoney = (body: Schemas['PocketMoneyRequests.NewPocketMoney'], key: string) =>
  unwrap(api.POST('/api/pocket-money-lists', { params: { header: { 'Idempotency-Key': key } }, body }))
export const changePocketMoney = (id: number, body: Schemas['PocketMoneyRequests.PocketMoneyChange']) =>
  unwrap(api.PUT('/api/pocket-money-lists/{id}', { params: path(id), body }))
export const signPocketMoney = (id: number, body: Schemas['PocketMoneyRequests.Signatures']) =>
  unwrap(api.POST('/api/pocket-money-lists/{id}/signatures', { params: path(id), body }))
export const unsignPocketMoney = (id: number, residentId: number) =>
  unwrap(
    api.DELETE('/api/pocket-money-lists/{id}/signatures/{residentId}', {
      params: { path: { id, residentId } }
    })
  )
export const handOutPocketMoney = (id: number, body: Schemas['PocketMoneyRequests.HandedOut']) =>
  unwrap(api.POST('/api/pocket-money-lists/{id}/expense', { params: path(id), body }))
