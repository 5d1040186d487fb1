import type { FundFigures } from './overview-api'

/** A share in percent; undefined of nothing. */
export function share(part: number, whole: number): number | undefined {
  return whole > 0 ? (part / whole) * 100 : undefined
}

/** The spending of all months together. */
export function sums(months: FundFigures['months']) {
  const add = (name: 'spent' | 'lottery' | 'forbidden') =>
    months.reduce((total, month) => total + Math.round(month[name] * 100), 0) / 100
  return { spent: add('spent'), lottery: add('lottery'), forbidden: add('forbidden') }
}
