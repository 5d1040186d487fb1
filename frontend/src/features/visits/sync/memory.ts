import type { DeviceStore } from '@/shared/offline/store'

/** A device that keeps things as long as the test runs, and that can be full. */
export function memoryStore() {
  const rows = new Map<string, { group: string; value: string | ArrayBuffer }>()
  const state = { full: false }
  function write(id: string, group: string, value: string | ArrayBuffer) {
    if (state.full) throw new DOMException('no room', 'QuotaExceededError')
    rows.set(id, { group, value })
  }
  const store: DeviceStore = {
    async get<T>(id: string) {
      const row = rows.get(id)
      return row && (JSON.parse(row.value as string) as T)
    },
    async group<T>(group: string) {
      return [...rows.values()]
        .filter((row) => row.group === group)
        .map((row) => JSON.parse(row.value as string) as T)
    },
    async put(id, group, value) {
      write(id, group, JSON.stringify(value))
    },
    async bytes(id) {
      return rows.get(id)?.value as ArrayBuffer | undefined
    },
    async putBytes(id, group, value) {
      write(id, group, value)
    },
    async delete(id) {
      rows.delete(id)
    }
  }
  return { store, rows, state }
}
