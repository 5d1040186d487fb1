import { createHash } from 'node:crypto'
import type { BrowserContext, Route } from '@playwright/test'

/** What the device sent in uploads, by the id of the upload. */
export interface Sent {
  announced: Map<string, string>
  parts: Map<string, Map<number, Buffer>>
}

/**
 * A line on which every second request to the API goes wrong: in turn it never arrives, arrives without its answer coming
 * back, or arrives twice. Keeps what the device sent in uploads.
 */
export async function badLine(
  context: BrowserContext
): Promise<{ sent: Sent; broken: () => number; mend: () => Promise<void> }> {
  const sent: Sent = { announced: new Map(), parts: new Map() }
  let requests = 0
  let broken = 0

  async function handle(route: Route) {
    const request = route.request()
    note(sent, request.method(), request.url(), request.postDataBuffer())
    requests++
    if (requests % 2 === 1) return route.continue()
    broken++
    switch (broken % 3) {
      case 0:
        return route.abort('connectionreset')
      case 1:
        await route.fetch()
        return route.abort('connectionreset')
      default: {
        await route.fetch()
        return route.fulfill({ response: await route.fetch() })
      }
    }
  }
  const pattern = /\/api\/(inspections|uploads)/
  const careful = (route: Route) => handle(route).catch(() => undefined)
  await context.route(pattern, careful)
  return { sent, broken: () => broken, mend: () => context.unroute(pattern, careful) }
}

function note(sent: Sent, method: string, address: string, body: Buffer | null) {
  const [, id, offset] = /\/api\/uploads\/([0-9a-f-]{36})(?:\/parts\/(\d+))?$/.exec(address) ?? []
  if (method !== 'PUT' || !id || !body) return
  if (offset === undefined) {
    sent.announced.set(id, (JSON.parse(body.toString()) as { sha256: string }).sha256)
    return
  }
  const parts = sent.parts.get(id) ?? new Map<number, Buffer>()
  parts.set(Number(offset), body)
  sent.parts.set(id, parts)
}

export const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

/** The whole of what was sent under an id, its parts put together. */
export function wholeOf(sent: Sent, id: string): Buffer {
  const parts = [...(sent.parts.get(id) ?? new Map<number, Buffer>())].sort(([a], [b]) => a - b)
  return Buffer.concat(parts.map(([, part]) => part))
}
