import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '@/shared/session/session'
import { randomBytes, utf8 } from './crypto'
import type { RecordRow, VaultRow } from './database'
import { deviceStore } from './store'
import { makeVault, openByPin, openByServer, wipe, wipeExpired, type VaultRefusal } from './vault'

const rows = new Map<number, VaultRow>()
const sealed = new Map<string, RecordRow>()

vi.mock('./crypto', async (original) => {
  const real = await original<typeof import('./crypto')>()
  const few = 1000
  return {
    ...real,
    pinKey: (pin: string, salt: Uint8Array<ArrayBuffer>, pepper: CryptoKey) =>
      real.pinKey(pin, salt, pepper, few)
  }
})
vi.mock('./database', () => ({
  vaults: {
    all: async () => [...rows.values()],
    get: async (id: number) => rows.get(id),
    put: async (row: VaultRow) => rows.set(row.accountId, row),
    delete: async (id: number) => rows.delete(id)
  },
  records: {
    get: async (id: number, name: string) => sealed.get(`${id}/${name}`),
    group: async (id: number, group: string) =>
      [...sealed.values()].filter((row) => row.accountId === id && row.group === group),
    put: async (row: RecordRow) => sealed.set(`${row.accountId}/${row.id}`, row),
    delete: async (id: number, name: string) => sealed.delete(`${id}/${name}`),
    deleteAll: async (id: number) => {
      for (const [key, row] of sealed) if (row.accountId === id) sealed.delete(key)
    }
  }
}))

const day = 86_400_000
const now = Date.parse('2026-03-05T02:00:00Z')
const pin = '739184'
const half = (accountId: number) => ({ accountId, key: btoa(String.fromCharCode(...randomBytes(32))) })
const who = (username: string): Session => ({
  username,
  displayName: username,
  role: 'COUNTY',
  scope: { level: 'COUNTY' },
  mustChangePassword: false
})
const rowOf = (accountId: number) => rows.get(accountId) as VaultRow
const refusalOf = (opening: Promise<unknown>) =>
  opening.then(
    () => undefined,
    (error: unknown) => (error as VaultRefusal).reason
  )

beforeEach(() => {
  rows.clear()
  sealed.clear()
})

describe('the vault of a device', () => {
  it('opens with the PIN, and with a sign-in of the same person, to the same content', async () => {
    const server = half(7)
    const vault = await makeVault(who('li'), 'd', server, pin, now)
    await deviceStore(vault).put('a', 'visit', { note: '后门上锁' })

    const byPin = await openByPin(7, pin, now + day)
    const byServer = await openByServer(rowOf(7), server)

    expect(await deviceStore(byPin).get('a')).toEqual({ note: '后门上锁' })
    expect(await deviceStore(byServer).group('visit')).toEqual([{ note: '后门上锁' }])
  })

  it('holds nothing that can be read without its key', async () => {
    const vault = await makeVault(who('li'), 'd', half(7), pin, now)
    await deviceStore(vault).put('a', 'visit', { note: '后门上锁' })

    const lying = Buffer.from(sealed.get('7/a')?.data ?? new ArrayBuffer())
    expect(lying.includes(Buffer.from(utf8('后门上锁')))).toBe(false)
    await expect(openByServer(rowOf(7), half(7))).rejects.toThrow()
  })

  it('keeps its content when another PIN is chosen', async () => {
    const server = half(7)
    await deviceStore(await makeVault(who('li'), 'd', server, pin, now)).put('a', 'visit', 1)

    await makeVault(who('li'), 'd', server, 'another-pin', now)

    expect(await refusalOf(openByPin(7, pin, now))).toBe('wrong-pin')
    expect(await deviceStore(await openByPin(7, 'another-pin', now)).get('a')).toBe(1)
  })

  it('shows nothing to another person on the same device', async () => {
    await deviceStore(await makeVault(who('li'), 'd', half(7), pin, now)).put('a', 'visit', 1)
    const other = await makeVault(who('wang'), 'd', half(8), pin, now)

    expect(await deviceStore(other).get('a')).toBeUndefined()
    expect(await deviceStore(other).group('visit')).toEqual([])
  })

  it('gives up the PIN after ten wrong tries; the sign-in still opens it', async () => {
    const server = half(7)
    await makeVault(who('li'), 'd', server, pin, now)
    for (let attempt = 1; attempt < 10; attempt++) {
      expect(await refusalOf(openByPin(7, '000111', now))).toBe('wrong-pin')
    }
    expect(await refusalOf(openByPin(7, '000111', now))).toBe('no-pin')

    expect(await refusalOf(openByPin(7, pin, now))).toBe('no-pin')
    await expect(openByServer(rowOf(7), server)).resolves.toBeDefined()
  })

  it('counts wrong tries anew after a right one', async () => {
    await makeVault(who('li'), 'd', half(7), pin, now)
    await refusalOf(openByPin(7, '000111', now))
    await openByPin(7, pin, now)

    expect(rowOf(7).wrongPins).toBe(0)
  })
})

describe('after seven days', () => {
  it('the PIN opens no more, also when the clock is set back', async () => {
    await makeVault(who('li'), 'd', half(7), pin, now)
    expect(await refusalOf(openByPin(7, pin, now + 7 * day))).toBeUndefined()
    expect(await refusalOf(openByPin(7, pin, now + 7 * day + 1))).toBe('expired')

    rows.set(7, { ...rowOf(7), lastSeen: now + 8 * day })
    expect(await refusalOf(openByPin(7, pin, now))).toBe('expired')
  })

  it('all is wiped when everything was sent', async () => {
    const vault = await makeVault(who('li'), 'd', half(7), pin, now)
    await deviceStore(vault).put('a', 'pack', 1)

    await wipeExpired(now + 6 * day)
    expect(rows.size).toBe(1)
    await wipeExpired(now + 8 * day)
    expect(rows.size + sealed.size).toBe(0)
  })

  it('unsent work stays sealed until its author signs in; what was taken along goes', async () => {
    const server = half(7)
    const vault = await makeVault(who('li'), 'd', server, pin, now)
    await deviceStore(vault).put('p', 'pack', 1)
    await deviceStore(vault).put('a', 'visit', 2)
    rows.set(7, { ...rowOf(7), unsent: 3 })

    await wipeExpired(now + 8 * day)

    expect(await refusalOf(openByPin(7, pin, now))).toBe('no-pin')
    const again = deviceStore(await openByServer(rowOf(7), server))
    expect(await again.get('p')).toBeUndefined()
    expect(await again.get('a')).toBe(2)
  })
})

it('a sign-out wipes what the person has here, and nothing of others', async () => {
  await deviceStore(await makeVault(who('li'), 'd', half(7), pin, now)).put('a', 'visit', 1)
  await deviceStore(await makeVault(who('wang'), 'd', half(8), pin, now)).put('a', 'visit', 2)

  await wipe(7)

  expect([...rows.keys()]).toEqual([8])
  expect([...sealed.values()].map((row) => row.accountId)).toEqual([8])
})
