import { computed } from 'vue'
import { sha256 } from '@/shared/offline/crypto'
import type { Field } from './field'
import { newId } from './ids'
import { missingOf } from './missing'
import { compressed, placeNow, type Place } from './pictures'
import {
  noEntry,
  open,
  thingId,
  type Entry,
  type FollowUp,
  type Kind,
  type OwnVisit,
  type Particulars,
  type Signature,
  type Thing
} from './things'

const sendingPause = 700

/** What a change makes void: signatures were given to something else, and so was the completion. */
const signedKinds: Kind[] = ['answer', 'photo', 'removal', 'particulars']

/** One visit on the device: what it holds, and how it changes. */
export function visitOf(field: Field, id: string) {
  const { box, taken, sync } = field
  const visit = computed(() => box.visits.get(id))
  const things = computed(() => box.of(id))
  const particulars = computed(() => box.find(id, 'particulars')?.body)
  const own = computed(() => box.find(id, 'visit')?.body)
  const pack = computed(() => taken.homes.get(visit.value?.homeId ?? 0))
  const items = computed(() => taken.checklists.get(particulars.value?.checklistVersionId ?? 0)?.items ?? [])
  const answers = computed(
    () => new Map(box.ofKind(id, 'answer').map((thing) => [thing.key, thing] as const))
  )
  const photos = computed(() => box.ofKind(id, 'photo'))
  const photosOf = (code: string) => photos.value.filter((photo) => photo.body.itemCode === code)
  const signatures = computed(() => box.ofKind(id, 'signature'))
  const completion = computed(() => box.find(id, 'completion'))
  const editable = computed(
    () => visit.value?.number === null && completion.value?.sync.state !== 'sent' && !!particulars.value
  )
  const entryOf = (code: string) => answers.value.get(code)?.body
  const last = computed(() => new Map((pack.value?.lastResults ?? []).map((one) => [one.itemCode, one])))
  const missing = computed(() =>
    missingOf(
      items.value,
      entryOf,
      particulars.value?.inspectorIds ?? [],
      signatures.value.map((one) => one.body),
      pack.value?.openItems ?? [],
      (itemId) => box.find(id, 'followUp', String(itemId)) !== undefined
    )
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  function sendSoon() {
    clearTimeout(timer)
    timer = setTimeout(() => void sync.sync(), sendingPause)
  }

  /** True: signatures were there, and are void now. */
  async function voidSignatures(kind: Kind): Promise<boolean> {
    if (!signedKinds.includes(kind)) return false
    if (completion.value) await box.remove(completion.value as Thing)
    const given = signatures.value
    for (const signature of given) await removeSignature(signature as Thing<'signature'>)
    return given.length > 0
  }
  async function removeSignature(thing: Thing<'signature'>) {
    if (thing.body.picture) await box.dropContent(thing.body.picture.id)
    await box.remove(thing as Thing)
  }

  async function answer(code: string, part: Partial<Entry>): Promise<boolean> {
    const known = entryOf(code)
    const result = part.result ?? known?.result
    if (!result) return false
    const kept = box.put(id, 'answer', code, { ...noEntry, ...known, ...part, result })
    const wasSigned = await voidSignatures('answer')
    await kept
    sendSoon()
    return wasSigned
  }

  async function describe(part: Partial<Particulars>): Promise<boolean> {
    if (!particulars.value) return false
    await box.put(id, 'particulars', 'particulars', { ...particulars.value, ...part })
    sendSoon()
    return voidSignatures('particulars')
  }

  async function record(part: Partial<OwnVisit>) {
    const blank: OwnVisit = {
      begunAt: visit.value?.begunAt ?? new Date().toISOString(),
      endedAt: null,
      longitude: null,
      latitude: null,
      accuracyMetres: null,
      personsExpected: null,
      personsCounted: null,
      countNote: '',
      note: ''
    }
    await box.put(id, 'visit', 'visit', { ...blank, ...own.value, ...part })
    sendSoon()
  }

  async function follow(itemId: number, part: Partial<FollowUp> & Pick<FollowUp, 'seen'>) {
    const known = box.find(id, 'followUp', String(itemId))?.body
    await box.put(id, 'followUp', String(itemId), {
      note: '',
      ...known,
      ...part,
      seenAt: new Date().toISOString()
    })
    sendSoon()
  }

  /** Throws when the file is no picture that can be read. */
  async function addPhoto(code: string, file: Blob, takenAt: Date, markedOf: string | null = null) {
    const place: Place | undefined = markedOf
      ? placeOf(box.find(id, 'photo', markedOf)?.body)
      : await placeNow()
    const bytes = await (await compressed(file)).arrayBuffer()
    const key = newId()
    await box.putContent(id, key, bytes)
    await box.put(id, 'photo', key, {
      itemCode: code,
      name: `${code}.jpg`,
      size: bytes.byteLength,
      sha256: await sha256(bytes),
      takenAt: takenAt.toISOString(),
      longitude: place?.longitude ?? null,
      latitude: place?.latitude ?? null,
      markedOf
    })
    const wasSigned = await voidSignatures('photo')
    sendSoon()
    return wasSigned
  }

  /** A photo that may have reached the server is taken away there too. */
  async function removePhoto(photo: Thing<'photo'>) {
    const reached = !open(photo as Thing) || photo.tried.length > 0
    await box.dropContent(photo.key)
    await box.remove(photo as Thing)
    if (reached) await box.put(id, 'removal', photo.key, { photoId: photo.key })
    await voidSignatures('removal')
    sendSoon()
  }

  async function sign(signer: Omit<Signature, 'picture'>, drawn: Blob | null) {
    const key = signer.party === 'HOME' ? 'HOME' : String(signer.accountId)
    const before = box.find(id, 'signature', key)
    if (before?.body.picture) await box.dropContent(before.body.picture.id)
    let picture: Signature['picture'] = null
    if (drawn) {
      const bytes = await drawn.arrayBuffer()
      picture = { id: newId(), size: bytes.byteLength, sha256: await sha256(bytes) }
      await box.putContent(id, picture.id, bytes)
    }
    await box.put(id, 'signature', key, { ...signer, picture })
    sendSoon()
  }

  async function complete() {
    if (!own.value?.endedAt) await record({ endedAt: new Date().toISOString() })
    await box.put(id, 'completion', 'completion', { askedAt: new Date().toISOString() })
    await sync.sync()
  }

  const retry = async (thing: Thing) => {
    await box.update(thing, { sync: { state: 'waiting' } })
    await sync.sync()
  }
  const contentOf = (key: string) => box.content(key)
  const sending = (thing: Thing) => sync.status.sending === thingId(thing)

  return {
    id,
    visit,
    things,
    particulars,
    own,
    pack,
    items,
    answers,
    entryOf,
    photos,
    photosOf,
    signatures,
    completion,
    editable,
    last,
    missing,
    answer,
    describe,
    record,
    follow,
    addPhoto,
    removePhoto,
    sign,
    complete,
    retry,
    contentOf,
    sending
  }
}
export type VisitModel = ReturnType<typeof visitOf>

function placeOf(
  photo: { longitude: number | null; latitude: number | null } | undefined
): Place | undefined {
  if (!photo || photo.longitude === null || photo.latitude === null) return undefined
  return { longitude: photo.longitude, latitude: photo.latitude, accuracyMetres: 0 }
}
