import { useI18n } from 'vue-i18n'
import type { ItemRow, ItemState } from './rectifications-api'

type Region = { name: string; nameEn: string } | null | undefined
type Tone = 'neutral' | 'good' | 'waiting' | 'due' | 'overdue'

/** Items in the reader's language. */
export function useItemTexts() {
  const { t, locale } = useI18n()
  const english = () => locale.value === 'en'
  const region = (given: Region) => (given ? (english() ? given.nameEn : given.name) : '')

  return {
    requirement: (item: ItemRow) => (english() ? item.requirementEn : item.requirement),
    category: (item: ItemRow) => (english() ? item.categoryEn : item.category),
    place: (item: ItemRow) =>
      [region(item.city), region(item.county), region(item.township)].filter(Boolean).join(' '),
    shortPlace: (item: ItemRow) => region(item.county ?? item.city),
    state: (state: ItemState) => t(`rectifications.states.${state}`),
    /** How much time is left, in words. */
    daysLeft(item: ItemRow) {
      if (item.daysLeft === null || item.daysLeft === undefined) return ''
      if (item.daysLeft < 0) return t('rectifications.daysOverdue', { days: item.daysOverdue })
      return item.daysLeft === 0
        ? t('rectifications.dueToday')
        : t('rectifications.daysLeft', { days: item.daysLeft })
    }
  }
}

const tones: Record<ItemState, Tone> = {
  OPEN: 'neutral',
  SUBMITTED: 'waiting',
  RETURNED: 'due',
  CLOSED: 'good'
}
export const toneOf = (state: ItemState): Tone => tones[state]

const soon = 7
/** The look of a deadline: overdue, near, or neither. */
export function deadlineTone(item: ItemRow): Tone {
  if (item.overdue) return 'overdue'
  return item.daysLeft !== null && item.daysLeft !== undefined && item.daysLeft <= soon ? 'due' : 'neutral'
}
