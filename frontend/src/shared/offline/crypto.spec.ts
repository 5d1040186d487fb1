import { describe, expect, it } from 'vitest'
import {
  dataKey,
  newKeyBytes,
  newPepper,
  open,
  pinKey,
  randomBytes,
  seal,
  serverKey,
  sha256,
  utf8
} from './crypto'

const few = 1000
const half = btoa(String.fromCharCode(...randomBytes(32)))

describe('what is sealed on the device', () => {
  it('opens with its key at its place only', async () => {
    const key = await dataKey(newKeyBytes())
    const sealed = await seal(key, '7/thing/a', utf8('后门上锁'))

    expect(new TextDecoder().decode(await open(key, '7/thing/a', sealed))).toBe('后门上锁')
    await expect(open(key, '8/thing/a', sealed)).rejects.toThrow()
    await expect(open(await dataKey(newKeyBytes()), '7/thing/a', sealed)).rejects.toThrow()
  })

  it('does not open when a bit of it was changed', async () => {
    const key = await dataKey(newKeyBytes())
    const sealed = await seal(key, 'a', utf8('后门上锁'))
    const changed = new Uint8Array(sealed.data.slice(0))
    changed[0] = (changed[0] ?? 0) ^ 1

    await expect(open(key, 'a', { ...sealed, data: changed.buffer })).rejects.toThrow()
  })

  it('is never sealed twice alike', async () => {
    const key = await dataKey(newKeyBytes())
    const first = await seal(key, 'a', utf8('x'))
    const second = await seal(key, 'a', utf8('x'))

    expect([...first.iv]).not.toEqual([...second.iv])
  })

  it('has a key that scripts cannot read', async () => {
    await expect(crypto.subtle.exportKey('raw', await dataKey(newKeyBytes()))).rejects.toThrow()
    await expect(crypto.subtle.exportKey('raw', await newPepper())).rejects.toThrow()
  })
})

describe('the keys that wrap it', () => {
  it('of the server opens what it wrapped, another one does not', async () => {
    const sealed = await seal(await serverKey(half), 'key', utf8('x'))

    expect(await open(await serverKey(half), 'key', sealed)).toBeDefined()
    const other = btoa(String.fromCharCode(...randomBytes(32)))
    await expect(open(await serverKey(other), 'key', sealed)).rejects.toThrow()
  })

  it('of a PIN depends on the PIN, on its salt and on the browser', async () => {
    const salt = randomBytes(16)
    const pepper = await newPepper()
    const sealed = await seal(await pinKey('739184', salt, pepper, few), 'key', utf8('x'))

    expect(await open(await pinKey('739184', salt, pepper, few), 'key', sealed)).toBeDefined()
    for (const wrong of [
      pinKey('739185', salt, pepper, few),
      pinKey('739184', randomBytes(16), pepper, few),
      newPepper().then((other) => pinKey('739184', salt, other, few))
    ]) {
      await expect(open(await wrong, 'key', sealed)).rejects.toThrow()
    }
  })
})

it('knows a file by its SHA-256', async () => {
  expect(await sha256(utf8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
