import { reactive } from 'vue'
import type { DeviceStore } from '@/shared/offline/store'
import { isFull } from '@/shared/offline/database'
import { open, order, thingId, type Bodies, type Kind, type Thing, type Visit } from '../things'

/**
 * The visits on the device with everything that belongs to them. What is entered stands in memory at once and is sealed on
 * the device right after; `unkept` holds what the device had no room for.
 */
export function outbox(store: DeviceStore, counted: (unsent: number) => Promise<void>) {
  const visits = reactive(new Map<string, Visit>())
  const things = reactive(new Map<string, Thing>())
  const unkept = reactive(new Set<string>())
  const contents = new Map<string, ArrayBuffer>()
  let counting = Promise.resolve()

  async function load() {
    for (const visit of await store.group<Visit>('visit')) {
      visits.set(visit.id, visit)
      for (const thing of await store.group<Thing>(visit.id)) things.set(thingId(thing), thing)
    }
  }

  const of = (visitId: string) => [...things.values()].filter((thing) => thing.visitId === visitId)
  const ofKind = <K extends Kind>(visitId: string, kind: K) =>
    of(visitId).filter((thing) => thing.kind === kind) as Thing<K>[]
  const find = <K extends Kind>(visitId: string, kind: K, key: string = kind) =>
    things.get(thingId({ visitId, kind, key })) as Thing<K> | undefined

  function count() {
    const unsent = [...things.values()].filter(open).length
    counting = counting.then(() => counted(unsent)).catch(() => undefined)
    return counting
  }

  /** Seals it on the device; without room it stays in memory and is tried again with the next one. */
  async function keep(id: string, write: () => Promise<void>) {
    try {
      await write()
      unkept.delete(id)
    } catch (error) {
      unkept.add(id)
      if (!isFull(error)) throw error
    }
  }
  const keepThing = (thing: Thing) =>
    keep(thingId(thing), () => store.put(thingId(thing), thing.visitId, thing))

  async function saveVisit(visit: Visit) {
    visits.set(visit.id, visit)
    await keep(visit.id, () => store.put(`visit/${visit.id}`, 'visit', visit))
  }

  /** Puts something down, or changes it: it waits to be sent. */
  async function put<K extends Kind>(visitId: string, kind: K, key: string, body: Bodies[K]) {
    const before = find(visitId, kind, key)
    const thing: Thing<K> = {
      visitId,
      kind,
      key,
      body,
      revision: (before?.revision ?? 0) + 1,
      version: before?.version ?? null,
      tried: before?.tried ?? [],
      sync: { state: 'waiting' }
    }
    things.set(thingId(thing), thing as Thing)
    await keepThing(thing as Thing)
    await count()
  }

  /** Takes a thing that the server has already. */
  async function take(thing: Thing) {
    things.set(thingId(thing), thing)
    await keepThing(thing)
  }

  /** Changes what is known of a thing, not the thing. */
  async function update(thing: Thing, change: Partial<Thing>) {
    const now = things.get(thingId(thing))
    if (!now) return
    const next = { ...now, ...change } as Thing
    things.set(thingId(next), next)
    await keepThing(next)
    await count()
  }

  /** The bytes of a photo first, so that there is no photo without a picture. */
  async function putContent(visitId: string, id: string, content: ArrayBuffer) {
    contents.set(id, content)
    await keep(`content/${id}`, () => store.putBytes(`content/${id}`, `content/${visitId}`, content))
    if (!unkept.has(`content/${id}`)) contents.delete(id)
  }
  const content = async (id: string) => contents.get(id) ?? (await store.bytes(`content/${id}`))
  async function dropContent(id: string) {
    contents.delete(id)
    unkept.delete(`content/${id}`)
    await store.delete(`content/${id}`)
  }

  async function remove(thing: Thing) {
    things.delete(thingId(thing))
    unkept.delete(thingId(thing))
    await store.delete(thingId(thing))
    await count()
  }
  async function removeVisit(visitId: string) {
    for (const thing of of(visitId)) {
      if (thing.kind === 'photo') await dropContent(thing.key)
      await remove(thing)
    }
    visits.delete(visitId)
    await store.delete(`visit/${visitId}`)
  }

  /** Tries again to seal what the device had no room for. */
  async function keepRest() {
    for (const id of [...unkept]) {
      const thing = things.get(id)
      const photo = contents.get(id.replace('content/', ''))
      const owner = [...things.values()].find((one) => id === `content/${one.key}`)
      if (thing) await keepThing(thing)
      else if (photo && owner) await putContent(owner.visitId, owner.key, photo)
      else if (visits.has(id)) await saveVisit(visits.get(id) as Visit)
    }
  }

  const waitingOf = (visitId: string) =>
    of(visitId)
      .filter((thing) => thing.sync.state === 'waiting')
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))

  return {
    visits,
    things,
    unkept,
    load,
    of,
    ofKind,
    find,
    put,
    take,
    update,
    saveVisit,
    putContent,
    content,
    dropContent,
    remove,
    removeVisit,
    keepRest,
    waitingOf
  }
}
export type Outbox = ReturnType<typeof outbox>
