import type { Sealed } from './crypto'
import type { Session } from '@/shared/session/session'

/** What lies readable on the device of somebody who took visits along: who it is, and wrapped keys. */
export interface VaultRow {
  accountId: number
  deviceId: string
  identity: Session
  pepper: CryptoKey
  byServer: Sealed
  byPin: (Sealed & { salt: Uint8Array<ArrayBuffer> }) | null
  wrongPins: number
  /** Moments of the device's clock in milliseconds. */
  takenAt: number
  lastSeen: number
  /** How many things wait to be sent; the service worker and a sign-out ask for it. */
  unsent: number
}
/** Sealed content. `group` is the visit it belongs to, or what kind of thing it is. */
export interface RecordRow extends Sealed {
  accountId: number
  id: string
  group: string
}

const databaseName = 'yian-offline'
let opened: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('vaults', { keyPath: 'accountId' })
      request.result
        .createObjectStore('records', { keyPath: ['accountId', 'id'] })
        .createIndex('group', ['accountId', 'group'])
    }
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close()
      resolve(request.result)
    }
    request.onerror = () => reject(request.error ?? new Error('indexedDB'))
  }).catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

/** Runs one transaction; resolves once it is written for good. */
async function run<T>(
  store: 'vaults' | 'records',
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T> | undefined
): Promise<T> {
  const transaction = (await database()).transaction(store, mode, { durability: 'strict' })
  return new Promise<T>((resolve, reject) => {
    const request = work(transaction.objectStore(store))
    transaction.oncomplete = () => resolve(request?.result as T)
    const failed = () => reject(transaction.error ?? request?.error ?? new Error('indexedDB'))
    transaction.onabort = failed
    transaction.onerror = failed
  })
}

export const vaults = {
  all: () => run<VaultRow[]>('vaults', 'readonly', (store) => store.getAll()),
  get: (accountId: number) =>
    run<VaultRow | undefined>('vaults', 'readonly', (store) => store.get(accountId)),
  put: (row: VaultRow) => run('vaults', 'readwrite', (store) => store.put(row)),
  delete: (accountId: number) => run('vaults', 'readwrite', (store) => store.delete(accountId))
}

export const records = {
  get: (accountId: number, id: string) =>
    run<RecordRow | undefined>('records', 'readonly', (store) => store.get([accountId, id])),
  group: (accountId: number, group: string) =>
    run<RecordRow[]>('records', 'readonly', (store) => store.index('group').getAll([accountId, group])),
  put: (row: RecordRow) => run('records', 'readwrite', (store) => store.put(row)),
  delete: (accountId: number, id: string) =>
    run('records', 'readwrite', (store) => store.delete([accountId, id])),
  /** Everything of an account, in one transaction. */
  deleteAll: (accountId: number) =>
    run('records', 'readwrite', (store) =>
      store.delete(IDBKeyRange.bound([accountId, ''], [accountId, '\uffff']))
    )
}

/** Whether the device has no room left. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
