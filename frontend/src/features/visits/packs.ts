import { reactive } from 'vue'
import type { DeviceStore } from '@/shared/offline/store'
import type { Checklist, VisitPack } from './things'
import { checklist, visitPack } from './visits-api'

/** What was taken along: homes by id, checklists by version. */
export function packs(store: DeviceStore) {
  const homes = reactive(new Map<number, VisitPack>())
  const checklists = reactive(new Map<number, Checklist>())

  async function load() {
    for (const pack of await store.group<VisitPack>('pack')) homes.set(pack.home.id, pack)
    for (const list of await store.group<Checklist>('checklist')) {
      checklists.set(list.checklist.versionId, list)
    }
  }

  async function takeChecklist(versionId: number) {
    if (checklists.has(versionId)) return
    const list = await checklist(versionId)
    await store.put(`checklist/${versionId}`, 'checklist', list)
    checklists.set(versionId, list)
  }

  /** Takes a home along, or brings what is known of it up to date. */
  async function take(homeId: number): Promise<VisitPack> {
    const pack = await visitPack(homeId)
    await takeChecklist(pack.checklistVersionId)
    for (const inspection of pack.underWay) await takeChecklist(inspection.checklist.versionId)
    await store.put(`pack/${homeId}`, 'pack', pack)
    homes.set(homeId, pack)
    return pack
  }

  async function leave(homeId: number) {
    homes.delete(homeId)
    await store.delete(`pack/${homeId}`)
  }
  return { homes, checklists, load, take, leave }
}
