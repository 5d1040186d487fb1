import type { IncomeView } from './incomes-api'

/** A number within its year: 2026-0012. */
export const numberOfYear = (year: number, number: number) =>
  `${String(year)}-${String(number).padStart(4, '0')}`

/** The number of the receipt of a donation; undefined for other incomes. */
export function receiptText(income: IncomeView | undefined): string | undefined {
  if (!income?.receiptYear || !income.receiptNumber) return undefined
  return numberOfYear(income.receiptYear, income.receiptNumber)
}
