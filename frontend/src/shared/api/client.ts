import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '@/api/schema'
import { currentLanguage, translate } from '@/shared/i18n'
import { isProblem, ProblemError, type Problem } from './problem'
import { askToSignInAgain } from '@/shared/session/sign-in-again'

const language: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage())
    return request
  }
}

/**
 * Sends a request; when the session has ended meanwhile, asks to sign in again over the current page and sends it once
 * more, so that nothing typed is lost.
 */
async function patientFetch(request: Request): Promise<Response> {
  const again = request.clone()
  const response = await reach(request)
  const signingIn = new URL(request.url).pathname === '/api/session'
  if (response.status !== 401 || signingIn) return response
  return (await askToSignInAgain()) ? reach(again) : response
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    throw new ProblemError(unreachable())
  }
}

function unreachable(): Problem {
  return {
    type: '/problems/unreachable',
    title: translate('problem.unreachable.title'),
    status: 0,
    detail: translate('problem.unreachable.detail'),
    violations: []
  }
}

/** The typed client of the API; paths, parameters and bodies are those of the contract. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: patientFetch
})
api.use(language)

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of an answer, or a ProblemError. */
export async function unwrap<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer
  if (response.ok) return data as T
  throw new ProblemError(isProblem(error) ? error : await unreadable(response))
}

/** For what the typed client cannot do: files up and down. Throws a ProblemError like `unwrap`. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Accept-Language', currentLanguage())
  const request = new Request(new URL(path, window.location.origin), {
    ...init,
    headers,
    credentials: 'same-origin'
  })
  const response = await patientFetch(request)
  if (response.ok) return response
  const body: unknown = await response.json().catch(() => undefined)
  throw new ProblemError(isProblem(body) ? body : await unreadable(response))
}

async function unreadable(response: Response): Promise<Problem> {
  return {
    type: '/problems/unreadable',
    title: translate('problem.unreadable.title'),
    status: response.status,
    detail: translate('problem.unreadable.detail', { status: response.status }),
    violations: [],
    traceId: response.headers.get('X-Trace-Id')
  }
}

/** A key for a creating request: sent again with the same key it creates nothing twice. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID()
}
