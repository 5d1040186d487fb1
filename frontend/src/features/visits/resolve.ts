import type { Field } from './field'
import { newId } from './ids'
import { line } from './sync/line'
import { entryOf } from './sync/take-over'
import { upload } from './sync/upload'
import type { Answer, AnswerResult, Entry, Thing } from './things'

export type Choice = 'mine' | 'theirs' | 'both'

const weight: Record<AnswerResult, number> = { NOT_APPLICABLE: 0, PASS: 1, FAIL: 2 }
const joined = (theirs: string, mine: string) =>
  theirs === mine ? mine : [theirs, mine].filter((text) => text.trim() !== '').join('; ')

/** Both inspectors' words; the graver result counts, for what one of them found is there. */
export function bothOf(mine: Entry, theirs: Answer): Entry {
  const other = entryOf(theirs)
  return {
    result: weight[mine.result] >= weight[other.result] ? mine.result : other.result,
    note: joined(other.note, mine.note),
    rectify: mine.rectify || other.rectify,
    measure: joined(other.measure, mine.measure),
    immediateMeasure: joined(other.immediateMeasure, mine.immediateMeasure),
    responsiblePerson: other.responsiblePerson || mine.responsiblePerson
  }
}

/** Ends a conflict of two answers. What is replaced stays in the audit log of the server. */
export async function resolveConflict({ box }: Field, thing: Thing<'answer'>, choice: Choice) {
  if (thing.sync.state !== 'conflict') return
  const { theirs } = thing.sync
  if (choice === 'theirs') {
    await box.update(thing as Thing, {
      body: entryOf(theirs),
      version: theirs.version,
      sync: { state: 'sent' }
    })
    return
  }
  const body = choice === 'both' ? bothOf(thing.body, theirs) : thing.body
  await box.update(thing as Thing, {
    body,
    version: theirs.version,
    revision: thing.revision + 1,
    sync: { state: 'waiting' }
  })
}

/**
 * Brings what came too late for a completed inspection beside its record: results and photos as supplements. What is no
 * finding (a signature, the completion asked for) has become needless and is dropped.
 */
export async function supplement({ vault, box }: Field, things: Thing[]) {
  const way = line(vault.accountId)
  for (const thing of things) {
    const address = (id: string) => `/api/inspections/${thing.visitId}/supplements/${id}`
    if (thing.kind === 'answer') {
      const { result, note, measure, immediateMeasure } = (thing as Thing<'answer'>).body
      const words = [note, measure, immediateMeasure].filter((text) => text.trim() !== '').join('; ')
      // the id is kept before it is used, so that a lost answer does not double the supplement
      const id = (thing as Thing & { supplementId?: string }).supplementId ?? newId()
      await box.update(thing, { supplementId: id } as Partial<Thing>)
      await way.send('PUT', address(id), { itemCode: thing.key, result, note: words || null })
    } else if (thing.kind === 'photo') {
      const photo = (thing as Thing<'photo'>).body
      const content = await box.content(thing.key)
      if (!content) continue
      await upload(
        way,
        { id: thing.key, name: photo.name, sha256: photo.sha256, takenAt: photo.takenAt },
        content
      )
      await way.send('PUT', address(thing.key), {
        itemCode: photo.itemCode,
        attachmentId: thing.key,
        foundAt: photo.takenAt
      })
      await box.dropContent(thing.key)
    }
    await box.update(thing, { sync: { state: 'sent' } })
  }
}
