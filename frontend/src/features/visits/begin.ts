import type { Field } from './field'
import { newId } from './ids'
import { placeNow } from './pictures'
import { adopt } from './sync/take-over'
import type { Inspection, Particulars, VisitPack } from './things'

/** Begins a visit on the device; it needs no network. Gives its id. */
export async function beginVisit(
  field: Field,
  pack: VisitPack,
  particulars: Omit<Particulars, 'homeId' | 'checklistVersionId' | 'opinion'>
): Promise<string> {
  const id = newId()
  await arrive(field, pack, id, true)
  await field.box.put(id, 'particulars', 'particulars', {
    ...particulars,
    homeId: pack.home.id,
    checklistVersionId: pack.checklistVersionId,
    opinion: ''
  })
  void field.sync.sync()
  return id
}

/** Joins an inspection that a colleague has begun, with what stood in it when it was taken along. */
export async function joinVisit(field: Field, pack: VisitPack, inspection: Inspection): Promise<string> {
  const known = field.box.visits.get(inspection.id)
  if (!known) {
    await arrive(field, pack, inspection.id, false)
    for (const thing of adopt(field.box, { ...visitAt(pack, inspection.id), own: false }, inspection)) {
      await field.box.take(thing)
    }
    void field.sync.sync()
  }
  return inspection.id
}

const visitAt = (pack: VisitPack, id: string) => ({
  id,
  homeId: pack.home.id,
  homeName: pack.home.name,
  own: true,
  number: null,
  completedBy: null,
  checklistSuperseded: false,
  clockAhead: 0,
  begunAt: new Date().toISOString()
})

async function arrive({ box, sync }: Field, pack: VisitPack, id: string, own: boolean) {
  const visit = { ...visitAt(pack, id), own, clockAhead: sync.status.clockAhead }
  await box.saveVisit(visit)
  const record = {
    begunAt: visit.begunAt,
    endedAt: null,
    longitude: null,
    latitude: null,
    accuracyMetres: null,
    personsExpected: pack.home.residents - pack.home.onLeave,
    personsCounted: null,
    countNote: '',
    note: ''
  }
  await box.put(id, 'visit', 'visit', record)
  // the place may take a while to be known; nobody waits for it
  void placeNow().then((place) => {
    const now = box.find(id, 'visit')
    if (place && now) return box.put(id, 'visit', 'visit', { ...now.body, ...place })
  })
}
