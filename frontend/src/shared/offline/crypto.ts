/** Bytes that only the key opens, for the place that they were sealed for. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  data: ArrayBuffer
}

type Bytes = Uint8Array<ArrayBuffer>

const ivBytes = 12
/** OWASP's figure for PBKDF2 with SHA-256. */
export const pinIterations = 600_000

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count))
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes

/** A new key for data, as bytes: to be wrapped, then imported and forgotten. */
export const newKeyBytes = (): Bytes => randomBytes(32)

/** A key that scripts can use but not read. */
export const dataKey = (bytes: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** `place` binds the content to where it lies: moved elsewhere it does not open. */
export async function seal(key: CryptoKey, place: string, content: BufferSource): Promise<Sealed> {
  const iv = randomBytes(ivBytes)
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(place) }, key, content)
  return { iv, data }
}

/** Throws when the key is another one or the content was touched. */
export const open = (key: CryptoKey, place: string, sealed: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData: utf8(place) }, key, sealed.data)

/** The key of the server's half. */
export async function serverKey(base64: string): Promise<CryptoKey> {
  const half = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const material = await crypto.subtle.importKey('raw', half, 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8('yian device') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt']
  )
}

/** A secret that stays in this browser: scripts can use it, not read it. */
export const newPepper = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])

/** The key of a PIN: slow to try, and worth nothing without the browser that it was chosen in. */
export async function pinKey(
  pin: string,
  salt: Bytes,
  pepper: CryptoKey,
  iterations = pinIterations
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(pin), 'PBKDF2', false, ['deriveBits'])
  const stretched = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    256
  )
  return dataKey(await crypto.subtle.sign('HMAC', pepper, stretched))
}

export async function sha256(content: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
