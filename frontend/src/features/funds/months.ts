import { translate } from '@/shared/i18n'

/** A month as people say it, from 2026-10. */
export function monthText(month: string | null | undefined): string {
  if (!month) return '—'
  const [year = '', number = ''] = month.split('-')
  return translate('funds.month', { year, month: String(Number(number)), number })
}

/** The month some months before or after another, as 2026-10. */
export function monthsFrom(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + count
  return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The difference of two amounts in yuan, exact to the fen. */
export function difference(counted: number, book: number): number {
  return (Math.round(counted * 100) - Math.round(book * 100)) / 100
}

/** The last day of a month, as an ISO date. */
export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`
}
