import { ProblemError, problemKind } from '@/shared/api/problem'
import { inspectedOn } from '../clock'
import type { Answer, Bodies, Entry, Inspection, Kind, Thing, Visit } from '../things'
import type { Line } from './line'
import { upload } from './upload'

/** What came of sending a thing. */
export interface Sent {
  version?: number | null
  number?: string | null
  closedNumber?: string
}
export class Conflict extends Error {
  constructor(readonly theirs: Answer) {
    super('conflict')
  }
}

export interface Sending {
  line: Line
  visit: Visit
  /** The bytes of a photo or signature on the device. */
  content(id: string): Promise<ArrayBuffer>
}
type Sender<K extends Kind> = (sending: Sending, thing: Thing<K>) => Promise<Sent>

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
const address = (visit: Visit) => `/api/inspections/${visit.id}`

const answerBody = (entry: Entry, version: number | null) => ({
  result: entry.result,
  note: orNull(entry.note),
  rectify: entry.rectify,
  measure: orNull(entry.measure),
  immediateMeasure: orNull(entry.immediateMeasure),
  responsiblePerson: orNull(entry.responsiblePerson),
  version
})

/** Whether the server's answer is one that we tried to send before: then its answer to us got lost. */
function ownEarlier(theirs: Answer, tried: Entry[]): boolean {
  return tried.some(
    (entry) =>
      entry.result === theirs.result &&
      orNull(entry.note) === (theirs.note ?? null) &&
      (entry.result !== 'FAIL' || orNull(entry.measure) === (theirs.measure ?? null))
  )
}

async function particulars({ line, visit }: Sending, thing: Thing<'particulars'>): Promise<Sent> {
  const body = (of: Bodies['particulars'], version: number | null) => ({
    homeId: of.homeId,
    kind: of.kind,
    checklistVersionId: of.checklistVersionId,
    inspectorIds: of.inspectorIds,
    inspectedOn: inspectedOn(visit.begunAt, visit.clockAhead, line.clockAhead()),
    homeRepresentative: orNull(of.homeRepresentative),
    opinion: orNull(of.opinion),
    version
  })
  try {
    const saved = (await line.send('PUT', address(visit), body(thing.body, thing.version))) as Inspection
    return { version: saved.version }
  } catch (error) {
    if (problemKind(error) !== 'stale-version' || !(error instanceof ProblemError)) throw error
    const current = error.problem.current as Inspection
    const merged = merge(current, thing)
    const saved = (await line.send('PUT', address(visit), {
      ...body(merged, current.version),
      inspectedOn: current.inspectedOn
    })) as Inspection
    thing.body = merged
    return { version: saved.version }
  }
}

/** Both sides' words: the opinion of a colleague stands before one's own, unless it is our own that arrived unnoticed. */
export function merge(current: Inspection, thing: Thing<'particulars'>): Bodies['particulars'] {
  const mine = thing.body
  const theirs = current.opinion ?? ''
  const known =
    theirs === '' || mine.opinion.includes(theirs) || thing.tried.some((one) => one.opinion === theirs)
  const theirIds = current.inspectors.map((person) => person.accountId)
  return {
    ...mine,
    inspectorIds: [...theirIds, ...mine.inspectorIds.filter((id) => !theirIds.includes(id))],
    homeRepresentative: mine.homeRepresentative || (current.homeRepresentative ?? ''),
    opinion: known ? mine.opinion : [theirs, mine.opinion].filter(Boolean).join('\n')
  }
}

async function answer({ line, visit }: Sending, thing: Thing<'answer'>): Promise<Sent> {
  const put = (version: number | null) =>
    line.send('PUT', `${address(visit)}/answers/${thing.key}`, answerBody(thing.body, version))
  try {
    return { version: ((await put(thing.version)) as Answer).version }
  } catch (error) {
    if (problemKind(error) !== 'stale-version' || !(error instanceof ProblemError)) throw error
    const theirs = error.problem.current as Answer
    if (!ownEarlier(theirs, thing.tried)) throw new Conflict(theirs)
    return { version: ((await put(theirs.version)) as Answer).version }
  }
}

const senders: { [K in Kind]: Sender<K> } = {
  particulars,
  answer,
  async visit({ line, visit }, { body }) {
    await line.send('PUT', `${address(visit)}/visit`, {
      ...body,
      clockAheadSeconds: line.clockAhead(),
      countNote: orNull(body.countNote),
      note: orNull(body.note)
    })
    return {}
  },
  async followUp({ line, visit }, { key, body }) {
    const kept = (await line.send('PUT', `${address(visit)}/follow-ups/${key}`, {
      ...body,
      note: orNull(body.note)
    })) as { closingNumber?: string | null }
    return kept.closingNumber ? { closedNumber: kept.closingNumber } : {}
  },
  async removal({ line, visit }, { body }) {
    await line.send('DELETE', `${address(visit)}/photos/${body.photoId}`)
    return {}
  },
  async photo({ line, visit, content }, { key, body }) {
    const { name, sha256, takenAt, longitude, latitude } = body
    await upload(line, { id: key, name, sha256, takenAt, longitude, latitude }, await content(key))
    await line.send('PUT', `${address(visit)}/photos/${key}`, {
      itemCode: body.itemCode,
      attachmentId: key,
      takenAt,
      clockAheadSeconds: line.clockAhead(),
      markedOf: body.markedOf
    })
    return {}
  },
  async signature({ line, visit, content }, { body }) {
    const { picture } = body
    if (picture) {
      const file = { id: picture.id, name: 'signature.png', sha256: picture.sha256 }
      await upload(line, file, await content(picture.id))
    }
    await line.send('PUT', `${address(visit)}/signatures`, {
      party: body.party,
      accountId: body.accountId,
      signerName: body.party === 'HOME' ? body.signerName : null,
      attachmentId: picture?.id ?? null,
      refusalReason: picture ? null : body.refusalReason
    })
    return {}
  },
  async completion({ line, visit }) {
    const completed = (await line.send('POST', `${address(visit)}/completion`)) as Inspection
    return { number: completed.number ?? null }
  }
}

export const sendThing = <K extends Kind>(sending: Sending, thing: Thing<K>): Promise<Sent> =>
  senders[thing.kind](sending, thing)
