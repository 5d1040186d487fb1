import { today } from '@/shared/ui/format'
import type { Attachment } from '@/shared/ui/photos'
import type {
  ExpenseCategory,
  ExpenseDetail,
  ExpenseDetails,
  ExpenseForm,
  FoodKind,
  FundSource,
  MoneyPlace
} from './expenses-api'

/** What is typed on the page, before it is complete. */
export interface Typed {
  version: number
  vouchers: Attachment[]
  category: ExpenseCategory | undefined
  source: FundSource | undefined
  projectId: number | undefined
  amount: number | undefined
  date: string
  place: MoneyPlace
  payee: string
  purpose: string
  handler: string
  voucherNumber: string
  food: TypedFood[]
  duplicateReason: string
}

export interface TypedFood {
  food: FoodKind | undefined
  weightKg: number | undefined
  amount: number | undefined
}

export const nothingTyped = (): Typed => ({
  version: -1,
  vouchers: [],
  category: undefined,
  source: undefined,
  projectId: undefined,
  amount: undefined,
  date: today(),
  place: 'CASH',
  payee: '',
  purpose: '',
  handler: '',
  voucherNumber: '',
  food: [],
  duplicateReason: ''
})

export function typedFrom({ expense, vouchers, food }: ExpenseDetail): Typed {
  return {
    version: expense.version,
    vouchers: vouchers.map((file) => ({ id: file.id, mediaType: file.mediaType, originalName: file.name })),
    category: expense.category,
    source: expense.source,
    projectId: expense.projectId ?? undefined,
    amount: Number(expense.amount),
    date: expense.date,
    place: expense.place,
    payee: expense.payee,
    purpose: expense.purpose,
    handler: expense.handler,
    voucherNumber: expense.voucherNumber ?? '',
    food: food.map((line) => ({ food: line.food, weightKg: line.weightKg, amount: line.amount })),
    duplicateReason: expense.duplicateReason ?? ''
  }
}

/** The fields that are still empty. */
export function missing(typed: Typed): string[] {
  const fields: string[] = []
  if (typed.vouchers.length === 0) fields.push('vouchers')
  if (!typed.category) fields.push('category')
  if (!typed.source) fields.push('source')
  if (typed.amount === undefined || Number.isNaN(typed.amount)) fields.push('amount')
  if (!typed.date) fields.push('date')
  for (const field of ['payee', 'purpose', 'handler'] as const) if (!typed[field].trim()) fields.push(field)
  return fields
}

/** What is sent; nothing when a field is still empty. */
export function detailsOf(typed: Typed): ExpenseDetails | undefined {
  const { category, source, amount } = typed
  if (missing(typed).length > 0 || !category || !source || amount === undefined) return undefined
  return {
    date: typed.date,
    source,
    category,
    projectId: typed.projectId ?? null,
    amount,
    place: typed.place,
    payee: typed.payee,
    purpose: typed.purpose,
    handler: typed.handler,
    voucherNumber: typed.voucherNumber.trim() || null,
    vouchers: typed.vouchers.map((file) => file.id),
    food: category === 'FOOD' ? foodOf(typed.food) : [],
    duplicateReason: typed.duplicateReason.trim() || null
  }
}

export interface RuleShown {
  verdict: ExpenseForm['rules'][number]['verdict']
  basis: string
  document?: string | null
  /** The sources that may pay the category without the county, when the chosen one may not. */
  remedies: FundSource[]
}

/** What the matrix says as soon as source and category are chosen. */
export function ruleOf(
  form: Pick<ExpenseForm, 'rules'>,
  source: FundSource | undefined,
  category: ExpenseCategory | undefined
): RuleShown | undefined {
  const rule = form.rules.find((one) => one.source === source && one.category === category)
  if (!rule) return undefined
  const remedies =
    rule.verdict === 'FORBIDDEN'
      ? form.rules
          .filter((one) => one.category === category && one.verdict === 'ALLOWED')
          .map((one) => one.source)
      : []
  return { verdict: rule.verdict, basis: rule.basis, document: rule.document, remedies }
}

/** The lines that are complete. */
function foodOf(lines: TypedFood[]): ExpenseDetails['food'] {
  return lines.flatMap(({ food, weightKg, amount }) =>
    food && weightKg && amount ? [{ food, weightKg, amount }] : []
  )
}
