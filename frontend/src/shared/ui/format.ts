import { currentLanguage, translate } from '@/shared/i18n'

const zone = 'Asia/Shanghai'

/** A calendar date (2026-03-05), or a dash. */
export function dateText(date: string | null | undefined): string {
  return date ? date.slice(0, 10) : '—'
}

/** A moment in the province's time, to the minute: 2026-03-05 14:30. */
export function momentText(moment: string | null | undefined): string {
  if (!moment) return '—'
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return parts.format(new Date(moment))
}

export function numberText(value: number | null | undefined, decimals = 0): string {
  if (value === null || value === undefined) return '—'
  return value.toLocaleString(currentLanguage(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  })
}

/** Yuan with thousands and two decimals. */
export function moneyText(yuan: number | string | null | undefined): string {
  if (yuan === null || yuan === undefined || yuan === '') return '—'
  const amount = Number(yuan)
  const text = translate('ui.yuan', { amount: numberText(Math.abs(amount), 2) })
  return amount < 0 ? `-${text}` : text
}

export function percentText(value: number | null | undefined): string {
  return value === null || value === undefined ? '—' : `${numberText(value, 1)} %`
}

/** Today in the province, as an ISO date. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date())
}
