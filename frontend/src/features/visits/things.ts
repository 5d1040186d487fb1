import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type VisitPack = Schemas['VisitPack']
export type OpenItem = Schemas['VisitPack.OpenItem']
export type Checklist = Schemas['ChecklistView']
export type ChecklistItem = Schemas['ChecklistItem']
export type Inspection = Schemas['InspectionView']
export type InspectionKind = Schemas['InspectionKind']
export type Answer = Schemas['AnswerView']
export type AnswerResult = Schemas['AnswerResult']
export type Seen = Schemas['SeenState']

/** What was entered at an item. */
export interface Entry {
  result: AnswerResult
  note: string
  rectify: boolean
  measure: string
  immediateMeasure: string
  responsiblePerson: string
}
export const noEntry = { note: '', rectify: true, measure: '', immediateMeasure: '', responsiblePerson: '' }

/** What is put down once for a visit: its particulars and what the inspector records of it. */
export interface Particulars {
  homeId: number
  kind: InspectionKind
  checklistVersionId: number
  inspectorIds: number[]
  homeRepresentative: string
  opinion: string
}
export interface OwnVisit {
  /** By the device's clock. */
  begunAt: string
  endedAt: string | null
  longitude: number | null
  latitude: number | null
  accuracyMetres: number | null
  personsExpected: number | null
  personsCounted: number | null
  countNote: string
  note: string
}
export interface Photo {
  itemCode: string
  name: string
  size: number
  sha256: string
  takenAt: string
  longitude: number | null
  latitude: number | null
  /** The photo that this one is a marked copy of. */
  markedOf: string | null
}
export interface FollowUp {
  seen: Seen
  note: string
  seenAt: string
}
export interface Signature {
  party: 'INSPECTOR' | 'HOME'
  accountId: number | null
  signerName: string
  /** Null: the home refused to sign. */
  picture: { id: string; size: number; sha256: string } | null
  refusalReason: string
}

export interface Bodies {
  particulars: Particulars
  visit: OwnVisit
  answer: Entry
  photo: Photo
  followUp: FollowUp
  signature: Signature
  removal: { photoId: string }
  completion: { askedAt: string }
}
export type Kind = keyof Bodies

/** The order in which things are sent: signatures are given to what stands, so all that comes first. */
export const order: Kind[] = [
  'particulars',
  'visit',
  'answer',
  'followUp',
  'removal',
  'photo',
  'signature',
  'completion'
]

export type SyncState =
  | { state: 'waiting' }
  /** `closedNumber`: the earlier finding had been closed meanwhile, under that number. */
  | { state: 'sent'; closedNumber?: string }
  /** The server said no; `message` says why and what to do. */
  | { state: 'refused'; message: string }
  /** A colleague answered the same item otherwise. */
  | { state: 'conflict'; theirs: Answer }
  /** The inspection was completed before this arrived. */
  | { state: 'late'; message: string }

/** One thing that the device has to bring to the server. */
export interface Thing<K extends Kind = Kind> {
  visitId: string
  kind: K
  /** An item's code, a photo's id … unique among the things of its kind. */
  key: string
  body: Bodies[K]
  /** Counts the changes, so that one made while an older state is under way is sent too. */
  revision: number
  /** What the server has of it by our knowledge. */
  version: number | null
  /** Bodies that may have reached the server although no answer came back. */
  tried: Bodies[K][]
  sync: SyncState
}

/** A visit on the device. */
export interface Visit {
  id: string
  homeId: number
  homeName: string
  /** False for one that was begun elsewhere and joined. */
  own: boolean
  /** Document number, once the inspection is completed. */
  number: string | null
  /** When an inspection on the server was completed by a colleague: by whom. */
  completedBy: string | null
  /** A newer checklist was published while the visit was under way. */
  checklistSuperseded: boolean
  /** The clock of the device was so many seconds ahead of the server's when last compared. */
  clockAhead: number
  begunAt: string
}

export const thingId = (thing: Pick<Thing, 'visitId' | 'kind' | 'key'>) =>
  `thing/${thing.visitId}/${thing.kind}/${thing.key}`
export const open = (thing: Thing) => thing.sync.state !== 'sent'
