import type { Session } from '@/shared/session/session'
import { dataKey, newKeyBytes, newPepper, open, pinKey, randomBytes, seal, serverKey } from './crypto'
import { records, vaults, type VaultRow } from './database'

/** What was taken along may be read without the server for that long. */
export const offlineDays = 7
/** After so many wrong PINs only a sign-in opens the device. */
export const mostWrongPins = 10
export const shortestPin = 6

const day = 86_400_000
const place = 'key'

/** An opened vault: its records can be read until the page is left. */
export interface Vault {
  accountId: number
  deviceId: string
  identity: Session
  key: CryptoKey
}
/** What the server says of the key of a device. */
export interface ServerHalf {
  accountId: number
  key: string
}
export type Refusal = 'wrong-pin' | 'no-pin' | 'expired'

export class VaultRefusal extends Error {
  constructor(
    readonly reason: Refusal,
    readonly triesLeft = 0
  ) {
    super(reason)
  }
}

/** The clock may be set back, but not before the last time that the vault was used. */
const expired = (row: VaultRow, now: number) => Math.max(now, row.lastSeen) - row.takenAt > offlineDays * day

/** Makes the vault of a person who is signed in, or gives the one that is there a new PIN. */
export async function makeVault(
  identity: Session,
  deviceId: string,
  half: ServerHalf,
  pin: string,
  now = Date.now()
): Promise<Vault> {
  const wrapping = await serverKey(half.key)
  const there = await vaults.get(half.accountId)
  const bytes = there ? new Uint8Array(await open(wrapping, place, there.byServer)) : newKeyBytes()
  const pepper = there?.pepper ?? (await newPepper())
  const salt = randomBytes(16)
  await vaults.put({
    accountId: half.accountId,
    deviceId,
    // a copy: what pages hold is watched, and watched things cannot be stored
    identity: { ...identity, scope: { ...identity.scope } },
    pepper,
    byServer: await seal(wrapping, place, bytes),
    byPin: { salt, ...(await seal(await pinKey(pin, salt, pepper), place, bytes)) },
    wrongPins: 0,
    takenAt: now,
    lastSeen: now,
    unsent: there?.unsent ?? 0
  })
  return vaultOf(half.accountId, deviceId, identity, bytes)
}

/** Opens the vault of a person who is signed in, with the server's half of the key. */
export async function openByServer(row: VaultRow, half: ServerHalf): Promise<Vault> {
  const bytes = new Uint8Array(await open(await serverKey(half.key), place, row.byServer))
  return vaultOf(row.accountId, row.deviceId, row.identity, bytes)
}

/** Opens a vault without the server. Throws a VaultRefusal. */
export async function openByPin(accountId: number, pin: string, now = Date.now()): Promise<Vault> {
  const row = await vaults.get(accountId)
  if (!row?.byPin) throw new VaultRefusal('no-pin')
  if (expired(row, now)) throw new VaultRefusal('expired')
  let bytes: ArrayBuffer
  // counted before it is tried, so that closing the page does not give another try
  const wrongPins = row.wrongPins + 1
  await vaults.put({ ...row, wrongPins })
  try {
    bytes = await open(await pinKey(pin, row.byPin.salt, row.pepper), place, row.byPin)
  } catch {
    if (wrongPins >= mostWrongPins) {
      await vaults.put({ ...row, wrongPins, byPin: null })
      throw new VaultRefusal('no-pin')
    }
    throw new VaultRefusal('wrong-pin', mostWrongPins - wrongPins)
  }
  await vaults.put({ ...row, wrongPins: 0, lastSeen: Math.max(now, row.lastSeen) })
  return vaultOf(row.accountId, row.deviceId, row.identity, new Uint8Array(bytes))
}

async function vaultOf(
  accountId: number,
  deviceId: string,
  identity: Session,
  bytes: Uint8Array<ArrayBuffer>
): Promise<Vault> {
  const key = await dataKey(bytes)
  bytes.fill(0)
  return { accountId, deviceId, identity, key }
}

/**
 * Wipes what was taken along more than seven days ago. Unsent work is evidence: it stays sealed, and from then on only a
 * sign-in of its author opens it; a vault without any goes altogether.
 */
export async function wipeExpired(now = Date.now()): Promise<void> {
  for (const row of await vaults.all()) {
    if (!expired(row, now)) continue
    if (row.unsent === 0) await wipe(row.accountId)
    else {
      for (const pack of await records.group(row.accountId, 'pack')) {
        await records.delete(row.accountId, pack.id)
      }
      await vaults.put({ ...row, byPin: null })
    }
  }
}

/** The keys first: what a crash leaves behind cannot be read. */
export async function wipe(accountId: number): Promise<void> {
  await vaults.delete(accountId)
  await records.deleteAll(accountId)
}
