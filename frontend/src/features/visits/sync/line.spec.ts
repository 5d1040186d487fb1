import { describe, expect, it } from 'vitest'
import { problemKind } from '@/shared/api/problem'
import { line, Stopped } from './line'
import { upload } from './upload'

const date = { Date: 'Thu, 05 Mar 2026 02:00:00 GMT' }
const ok = (body: unknown = {}) => new Response(JSON.stringify(body), { headers: date })
const refused = (status: number, kind: string) =>
  new Response(
    JSON.stringify({ type: `/problems/${kind}`, title: kind, status, detail: kind, violations: [] }),
    {
      status
    }
  )

/** Gives the answers one after another; an Error is a line that breaks. */
function server(...answers: (Response | Error)[]) {
  const requests: { path: string; init: RequestInit }[] = []
  const fetching = (async (path: string, init: RequestInit) => {
    requests.push({ path, init })
    const answer = answers.shift() ?? ok()
    if (answer instanceof Error) throw answer
    return answer
  }) as unknown as typeof fetch
  return { way: line(7, fetching, 1), requests }
}
const reasonOf = (sending: Promise<unknown>) =>
  sending.then(
    () => undefined,
    (error: unknown) => (error instanceof Stopped ? error.reason : problemKind(error))
  )

describe('a bad line', () => {
  it('is tried again with the same request, under the name of its author', async () => {
    const { way, requests } = server(new TypeError('reset'), refused(503, 'x'), ok({ version: 1 }))

    expect(await way.send('PUT', '/api/a', { b: 1 })).toEqual({ version: 1 })
    expect(requests).toHaveLength(3)
    expect(new Set(requests.map(({ init }) => init.body)).size).toBe(1)
    expect(new Headers(requests[0]?.init.headers).get('Yian-Account')).toBe('7')
  })

  it('stops after some tries, and what waits stays', async () => {
    const broken = Array.from({ length: 9 }, () => new TypeError('reset'))
    expect(await reasonOf(server(...broken).way.send('GET', '/api/a'))).toBe('unreachable')
  })

  it('stops at once when the session has ended or somebody else is signed in', async () => {
    const ended = server(refused(401, 'sign-in-needed'))
    expect(await reasonOf(ended.way.send('GET', '/api/a'))).toBe('sign-in')
    expect(ended.requests).toHaveLength(1)
    expect(await reasonOf(server(refused(409, 'other-account')).way.send('GET', '/api/a'))).toBe(
      'other-account'
    )
  })

  it('gives a refusal on as it is, without a second try', async () => {
    const { way, requests } = server(refused(409, 'stale-version'))
    expect(await reasonOf(way.send('PUT', '/api/a', {}))).toBe('stale-version')
    expect(requests).toHaveLength(1)
  })

  it('tells how far the clock is off', async () => {
    const { way } = server(ok())
    await way.send('GET', '/api/a')
    expect(Math.abs(way.clockAhead() - (Date.now() - Date.parse(date.Date)) / 1000)).toBeLessThan(5)
  })
})

describe('an upload in parts', () => {
  const content = new Uint8Array(600 * 1024).fill(1).buffer
  const file = { id: 'u', name: 'p.jpg', sha256: 'x' }

  it('goes on where an earlier one stopped', async () => {
    const { way, requests } = server(
      ok({ receivedBytes: 262144, complete: false }),
      ok({ receivedBytes: 524288, complete: false }),
      ok({ receivedBytes: 614400, complete: false }),
      ok()
    )
    await upload(way, file, content)

    expect(requests.map(({ path }) => path)).toEqual([
      '/api/uploads/u',
      '/api/uploads/u/parts/262144',
      '/api/uploads/u/parts/524288',
      '/api/uploads/u/completion'
    ])
    expect((requests[2]?.init.body as Uint8Array).byteLength).toBe(614400 - 524288)
  })

  it('of what the server has already sends nothing', async () => {
    const { way, requests } = server(ok({ receivedBytes: 614400, complete: true }))
    await upload(way, file, content)
    expect(requests).toHaveLength(1)
  })

  it('that arrived damaged begins anew, three times at most', async () => {
    const round = () => [ok({ receivedBytes: 614400, complete: false }), refused(422, 'upload-corrupt')]
    const mended = server(...round(), ok({ receivedBytes: 614400, complete: false }), ok())
    await upload(mended.way, file, content)
    expect(mended.requests).toHaveLength(4)

    const damaged = server(...round(), ...round(), ...round())
    expect(await reasonOf(upload(damaged.way, file, content))).toBe('upload-corrupt')
  })
})
