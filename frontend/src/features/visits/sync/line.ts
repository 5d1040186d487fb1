import { currentLanguage, translate } from '@/shared/i18n'
import { isProblem, ProblemError, problemKind } from '@/shared/api/problem'
import { secondsAhead } from '../clock'

/** Why nothing more can be sent for now. */
export type Stop = 'unreachable' | 'sign-in' | 'other-account'
export class Stopped extends Error {
  constructor(readonly reason: Stop) {
    super(reason)
  }
}

/** The way to the server, for one author. */
export interface Line {
  send(method: string, path: string, body?: unknown): Promise<unknown>
  /** Seconds that the device's clock is ahead, by the last answer. */
  clockAhead(): number
}

const patience = 30_000
const tries = 4
const tooManyRequests = 429

/**
 * Sends a request again and again over a bad line; every request that goes this way may be repeated. Throws Stopped when
 * the line is dead or somebody else is signed in, a ProblemError when the server said no.
 */
export function line(accountId: number, fetching: typeof fetch = fetch, pause = 400): Line {
  let ahead = 0

  async function once(method: string, path: string, body: unknown): Promise<unknown> {
    const headers = new Headers({
      'Accept-Language': currentLanguage(),
      'Yian-Account': String(accountId)
    })
    const binary = body instanceof Uint8Array
    if (body !== undefined) {
      headers.set('Content-Type', binary ? 'application/octet-stream' : 'application/json')
    }
    const response = await fetching(path, {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? null : binary ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body),
      signal: AbortSignal.timeout(patience)
    })
    ahead = secondsAhead(response.headers.get('Date')) ?? ahead
    const text = await response.text()
    if (response.ok) return text === '' ? undefined : (JSON.parse(text) as unknown)
    if (response.status === 401) throw new Stopped('sign-in')
    if (response.status >= 500 || response.status === tooManyRequests) throw new Stopped('unreachable')
    throw new ProblemError(problemOf(text, response.status))
  }

  async function send(method: string, path: string, body?: unknown): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(method, path, body)
      } catch (error) {
        if (problemKind(error) === 'other-account') throw new Stopped('other-account')
        if (error instanceof ProblemError) throw error
        if (error instanceof Stopped && error.reason === 'sign-in') throw error
        if (attempt === tries) throw new Stopped('unreachable')
        await new Promise((done) => setTimeout(done, pause * 2 ** (attempt - 1)))
      }
    }
  }
  return { send, clockAhead: () => ahead }
}

function problemOf(text: string, status: number) {
  try {
    const body: unknown = JSON.parse(text)
    if (isProblem(body)) return body
  } catch {
    // not the server's own words: a proxy's page
  }
  return {
    type: '/problems/unreadable',
    title: translate('problem.unreadable.title'),
    status,
    detail: translate('problem.unreadable.detail', { status }),
    violations: []
  }
}
