import { useI18n } from 'vue-i18n'
import { dateText } from '@/shared/ui/format'
import type { VisitView } from './inspectionplans-api'

interface Named {
  name: string
  nameEn: string
}

type Tone = 'neutral' | 'good' | 'waiting' | 'due' | 'overdue'

const tones: Record<VisitView['state'], Tone> = {
  PLANNED: 'waiting',
  ANNOUNCED: 'due',
  DONE: 'good',
  CANCELLED: 'neutral'
}

/** Words that several pages of this feature use. */
export function useTexts() {
  const { t, locale } = useI18n()
  const region = (named: Named | null | undefined) =>
    (locale.value === 'en' ? named?.nameEn : named?.name) ?? ''
  const month = (date: string) =>
    t('inspectionplans.month', { year: date.slice(0, 4), month: Number(date.slice(5, 7)) })
  return {
    region,
    month,
    kind: (kind: string) => t(`inspectionplans.kinds.${kind}`),
    state: (state: string) => t(`inspectionplans.states.${state}`),
    tone: (state: VisitView['state']) => tones[state],
    day: (visit: { month: string; plannedOn?: string | null }) =>
      visit.plannedOn ? dateText(visit.plannedOn) : month(visit.month),
    people: (visit: VisitView) => visit.inspectors.map((person) => person.name).join(t('inspectionplans.and'))
  }
}

/** Errors of a form whose fields lie in `details`. */
export const plainFields = (found: Record<string, string>) =>
  Object.fromEntries(Object.entries(found).map(([field, text]) => [field.replace(/^.*\./, ''), text]))
