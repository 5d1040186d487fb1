import { reactive } from 'vue'
import { ProblemError, problemKind } from '@/shared/api/problem'
import { problemText } from '@/shared/ui/problem-notice'
import { open, order, thingId, type Kind, type Thing, type Visit } from '../things'
import { Stopped, type Line, type Stop } from './line'
import type { Outbox } from './outbox'
import { Conflict, sendThing } from './sender'
import { noteNewerChecklist, takeOver } from './take-over'

/** Of these all must have arrived before anybody's signature is sent. */
const beforeSignatures = order.slice(0, order.indexOf('signature'))
const shortestPause = 2_000
const longestPause = 60_000

/**
 * Brings what waits to the server, visit by visit, in order, one thing at a time. A dead line ends the pass; the next one
 * begins with what is still waiting.
 */
export function engine(box: Outbox, line: Line) {
  const status = reactive({
    running: false,
    /** Id of the thing that is under way. */
    sending: undefined as string | undefined,
    stop: undefined as Stop | undefined,
    clockAhead: 0
  })
  let pause = shortestPause
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = false
  let closed = false

  async function sendOne(visit: Visit, thing: Thing) {
    status.sending = thingId(thing)
    const { revision } = thing
    // what may arrive without our knowing is written down before it leaves
    await box.update(thing, { tried: [...thing.tried.slice(-4), thing.body] } as Partial<Thing>)
    const sent = { ...(box.things.get(thingId(thing)) as Thing) }
    const stillSame = () => box.things.get(thingId(thing))?.revision === revision
    try {
      const result = await sendThing({ line, visit, content: contentOf }, sent)
      const changes: Partial<Thing> = { version: result.version ?? null, tried: [] }
      if (stillSame()) {
        Object.assign(changes, {
          body: sent.body,
          sync: { state: 'sent', ...(result.closedNumber && { closedNumber: result.closedNumber }) }
        })
      }
      await box.update(thing, changes)
      await forgetContent(thing)
      if (thing.kind === 'completion') {
        await box.saveVisit({ ...(box.visits.get(visit.id) ?? visit), number: result.number ?? null })
      }
    } catch (error) {
      if (error instanceof Stopped) throw error
      if (stillSame()) await box.update(thing, { sync: refusal(error) })
    } finally {
      status.sending = undefined
    }
  }

  async function contentOf(id: string): Promise<ArrayBuffer> {
    const content = await box.content(id)
    if (!content) throw new Error(`no content ${id}`)
    return content
  }
  async function forgetContent(thing: Thing) {
    if (box.things.get(thingId(thing))?.sync.state !== 'sent') return
    if (thing.kind === 'photo') await box.dropContent(thing.key)
    if (thing.kind === 'signature') {
      const { picture } = (thing as Thing<'signature'>).body
      if (picture) await box.dropContent(picture.id)
    }
  }

  const openOf = (visit: Visit, kinds: Kind[]) =>
    box.of(visit.id).some((thing) => kinds.includes(thing.kind) && open(thing))

  function ready(visit: Visit, kind: Kind): boolean {
    if (kind === 'particulars') return true
    if (openOf(visit, ['particulars'])) return false
    if (kind === 'signature') return !openOf(visit, beforeSignatures)
    if (kind === 'completion') return !openOf(visit, [...beforeSignatures, 'signature'])
    return true
  }

  /** What is only told to people: a refusal of the server must not hold up what has to be sent. */
  async function told(reading: Promise<void>) {
    await reading.catch((error: unknown) => {
      if (error instanceof Stopped) throw error
    })
  }

  async function sendVisit(visit: Visit) {
    if (!openOf(visit, ['particulars'])) await told(takeOver(box, line, visit))
    for (const kind of order) {
      for (const thing of box.waitingOf(visit.id).filter((one) => one.kind === kind)) {
        if (!ready(visit, kind)) break
        const now = box.things.get(thingId(thing))
        if (now?.sync.state !== 'waiting') continue
        await sendOne(box.visits.get(visit.id) ?? visit, now)
        if (kind === 'particulars') await told(noteNewerChecklist(box, line, visit))
      }
    }
  }

  async function pass() {
    status.running = true
    again = false
    try {
      for (const visit of [...box.visits.values()]) {
        if (box.waitingOf(visit.id).length > 0) await sendVisit(visit)
      }
      status.stop = undefined
      pause = shortestPause
    } catch (error) {
      status.stop = error instanceof Stopped ? error.reason : 'unreachable'
      if (!(error instanceof Stopped)) throw error
    } finally {
      status.clockAhead = line.clockAhead()
      status.running = false
      plan()
    }
  }

  function plan() {
    clearTimeout(timer)
    if (closed) return
    const waiting = [...box.things.values()].some((thing) => thing.sync.state === 'waiting')
    if (again && !status.stop) timer = setTimeout(() => void sync(), 0)
    else if (waiting && status.stop === 'unreachable') {
      timer = setTimeout(() => void sync(), pause)
      pause = Math.min(pause * 2, longestPause)
    }
  }

  /** Sends what waits; of several windows only one does. */
  async function sync(): Promise<void> {
    if (closed) return
    if (status.running) {
      again = true
      return
    }
    clearTimeout(timer)
    await box.keepRest()
    if (!navigator.onLine) return
    // only browsers of the last years have locks; the requests may be repeated anyway
    const locks = navigator.locks as LockManager | null | undefined
    if (!locks) return pass()
    await locks.request('yian-offline-sync', { ifAvailable: true }, async (lock) => {
      if (lock) await pass()
    })
  }

  function close() {
    closed = true
    clearTimeout(timer)
  }
  return { status, sync, close }
}
export type Engine = ReturnType<typeof engine>

function refusal(error: unknown): Thing['sync'] {
  if (error instanceof Conflict) return { state: 'conflict', theirs: error.theirs }
  const message = problemText(error)
  if (problemKind(error) === 'inspection-completed') return { state: 'late', message }
  if (error instanceof ProblemError) return { state: 'refused', message }
  return { state: 'refused', message: error instanceof Error ? error.message : message }
}
