import { ProblemError, problemKind } from '@/shared/api/problem'
import { open, type Answer, type Entry, type Inspection, type Thing, type Visit } from '../things'
import type { Line } from './line'
import type { Outbox } from './outbox'

export const entryOf = (answer: Answer): Entry => ({
  result: answer.result,
  note: answer.note ?? '',
  rectify: answer.result === 'FAIL' ? answer.rectify : true,
  measure: answer.measure ?? '',
  immediateMeasure: answer.immediateMeasure ?? '',
  responsiblePerson: answer.responsiblePerson ?? ''
})

const sentThing = <K extends Thing['kind']>(
  visitId: string,
  kind: K,
  key: string,
  body: Thing<K>['body'],
  version: number | null
) =>
  ({ visitId, kind, key, body, revision: 1, version, tried: [], sync: { state: 'sent' } }) as unknown as Thing

/** What a colleague has entered in the same inspection since; what waits here stays as it is. */
export function adopt(box: Outbox, visit: Visit, inspection: Inspection): Thing[] {
  const adopted: Thing[] = []
  for (const answer of inspection.answers) {
    const mine = box.find(visit.id, 'answer', answer.itemCode)
    if (mine && (open(mine as Thing) || mine.version === answer.version)) continue
    adopted.push(sentThing(visit.id, 'answer', answer.itemCode, entryOf(answer), answer.version))
  }
  const particulars = box.find(visit.id, 'particulars')
  if (!particulars || (!open(particulars as Thing) && particulars.version !== inspection.version)) {
    adopted.push(
      sentThing(
        visit.id,
        'particulars',
        'particulars',
        {
          homeId: inspection.home.id,
          kind: inspection.kind,
          checklistVersionId: inspection.checklist.versionId,
          inspectorIds: inspection.inspectors.map((person) => person.accountId),
          homeRepresentative: inspection.homeRepresentative ?? '',
          opinion: inspection.opinion ?? ''
        },
        inspection.version
      )
    )
  }
  return adopted
}

/** Reads the inspection and takes over what is new in it; who completed it is told in the visit. */
export async function takeOver(box: Outbox, line: Line, visit: Visit): Promise<void> {
  let inspection: Inspection
  try {
    inspection = (await line.send('GET', `/api/inspections/${visit.id}`)) as Inspection
  } catch (error) {
    if (error instanceof ProblemError && problemKind(error) === 'not-found') return
    throw error
  }
  for (const thing of adopt(box, visit, inspection)) await box.take(thing)
  const completed = inspection.state === 'COMPLETED'
  if (completed && visit.number === null) {
    await box.saveVisit({
      ...visit,
      number: inspection.number ?? null,
      completedBy: inspection.completedBy ?? null
    })
  }
}

/** An inspection stays with the checklist that it began with; that there is a newer one is told. */
export async function noteNewerChecklist(box: Outbox, line: Line, visit: Visit): Promise<void> {
  const [newest] = (await line.send('GET', '/api/checklists')) as { versionId: number }[]
  const mine = box.find(visit.id, 'particulars')?.body.checklistVersionId
  if (!newest || newest.versionId === mine) return
  await box.saveVisit({ ...(box.visits.get(visit.id) ?? visit), checklistSuperseded: true })
}
