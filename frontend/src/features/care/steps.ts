import type { IncidentView } from './care-api'

export interface Step {
  id: string
  title: string
  who: string
  when: string
  text?: string | null
}

/** What happened with an incident, the newest first. */
export function stepsOf(view: IncidentView, t: (key: string) => string): Step[] {
  const { acknowledgement, notes, report } = view
  const steps: Step[] = [
    { id: 'occurred', title: t('care.steps.occurred'), who: report.place, when: report.occurredAt },
    { id: 'reported', title: t('care.steps.reported'), who: view.reportedBy, when: view.reportedAt },
    ...notes.map((note, index) => ({
      id: `note-${index}`,
      title: t('care.steps.note'),
      who: note.notedBy,
      when: note.notedAt,
      text: note.note
    }))
  ]
  if (acknowledgement)
    steps.push({
      id: 'acknowledged',
      title: t('care.steps.acknowledged'),
      who: acknowledgement.acknowledgedBy,
      when: acknowledgement.acknowledgedAt,
      text: acknowledgement.note ?? null
    })
  return steps.sort((a, b) => Date.parse(b.when) - Date.parse(a.when))
}
