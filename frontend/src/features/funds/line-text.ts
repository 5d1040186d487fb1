import { translate } from '@/shared/i18n'
import { moneyText } from '@/shared/ui/format'
import type { EntryLine } from './funds-api'

export const sourceText = (source: string | null | undefined) =>
  source ? translate(`funds.sources.${source}`) : ''
export const placeText = (place: string | null | undefined) =>
  place ? translate(`funds.places.${place}`) : ''

export function categoryText(line: Pick<EntryLine, 'flow' | 'category'>): string {
  if (!line.category) return ''
  return translate(`funds.${line.flow === 'INCOME' ? 'incomes' : 'categories'}.${line.category}`)
}

/** A posting as a sentence. */
export function lineText(line: EntryLine): string {
  const text = translate(`funds.line.${line.counter ? 'counter' : ''}${line.flow}`, {
    source: sourceText(line.source),
    category: categoryText(line),
    amount: moneyText(line.amount),
    place: placeText(line.from ?? line.to),
    from: placeText(line.from),
    to: placeText(line.to)
  })
  return line.project ? text + translate('funds.projectOf', { name: line.project }) : text
}

/** The source and what it was for, short, for a row of a list. */
export function lineSummary(line: EntryLine): string {
  return [sourceText(line.source), categoryText(line)].filter((part) => part !== '').join(' · ')
}
