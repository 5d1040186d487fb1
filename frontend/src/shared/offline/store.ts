import { open, seal, utf8 } from './crypto'
import { records } from './database'
import type { Vault } from './vault'

/** Reads and writes the sealed records of an opened vault. */
export interface DeviceStore {
  get<T>(id: string): Promise<T | undefined>
  group<T>(group: string): Promise<T[]>
  put(id: string, group: string, value: unknown): Promise<void>
  bytes(id: string): Promise<ArrayBuffer | undefined>
  putBytes(id: string, group: string, value: ArrayBuffer): Promise<void>
  delete(id: string): Promise<void>
}

export function deviceStore({ accountId, key }: Vault): DeviceStore {
  const placeOf = (id: string) => `${accountId}/${id}`
  const parsed = <T>(content: ArrayBuffer) => JSON.parse(new TextDecoder().decode(content)) as T

  async function bytes(id: string) {
    const row = await records.get(accountId, id)
    return row && open(key, placeOf(id), row)
  }
  async function putBytes(id: string, group: string, value: BufferSource) {
    await records.put({ accountId, id, group, ...(await seal(key, placeOf(id), value)) })
  }
  return {
    bytes,
    putBytes,
    async get<T>(id: string) {
      const content = await bytes(id)
      return content && parsed<T>(content)
    },
    async group<T>(group: string) {
      const rows = await records.group(accountId, group)
      return Promise.all(rows.map(async (row) => parsed<T>(await open(key, placeOf(row.id), row))))
    },
    put: (id, group, value) => putBytes(id, group, utf8(JSON.stringify(value))),
    async delete(id) {
      await records.delete(accountId, id)
    }
  }
}
