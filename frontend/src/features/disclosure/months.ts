import { translate } from '@/shared/i18n'

/** A month as people say it, from 2026-10. */
export function monthText(month: string | null | undefined): string {
  if (!month) return '—'
  const [year = '', number = ''] = month.split('-')
  return translate('disclosure.monthText', { year, month: String(Number(number)), number })
}
