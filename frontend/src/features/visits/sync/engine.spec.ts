import { beforeEach, describe, expect, it } from 'vitest'
import { ProblemError } from '@/shared/api/problem'
import { noEntry, type Answer, type Inspection, type Visit } from '../things'
import { engine } from './engine'
import { Stopped, type Line } from './line'
import { memoryStore } from './memory'
import { outbox, type Outbox } from './outbox'

const id = '01900000-0000-7000-8000-000000000001'
const visit: Visit = {
  id,
  homeId: 1,
  homeName: '和平敬老院',
  own: true,
  number: null,
  completedBy: null,
  checklistSuperseded: false,
  clockAhead: 0,
  begunAt: '2026-03-05T02:00:00.000Z'
}
const pass = { ...noEntry, result: 'PASS' as const }
const newestChecklist = 2
const fail = { ...noEntry, result: 'FAIL' as const, note: '后门上锁' }

type Request = { method: string; path: string; body: unknown }
type Answering = (request: Request) => unknown

/** A server that takes everything, unless the test answers otherwise. */
function fakeLine(answering: Answering = () => undefined) {
  const requests: Request[] = []
  const line: Line = {
    clockAhead: () => 0,
    async send(method, path, body) {
      const request = { method, path, body }
      requests.push(request)
      const answer = await answering(request)
      if (answer !== undefined) return answer
      if (path.includes('/answers/')) return { version: 0 }
      if (path.endsWith('/completion') && path.includes('/inspections/')) return { number: '民检1号' }
      if (path.startsWith('/api/uploads/')) {
        const size = (body as { sizeBytes?: number } | undefined)?.sizeBytes
        return { receivedBytes: size === undefined ? 3 : 0, complete: false }
      }
      if (path === '/api/checklists') return [{ versionId: newestChecklist }]
      if (method === 'GET') return { answers: [], state: 'IN_PROGRESS', version: 0, inspectors: [] }
      return { version: 0 }
    }
  }
  return { line, requests }
}
const problem = (kind: string, current?: unknown) =>
  new ProblemError({
    type: `/problems/${kind}`,
    title: kind,
    status: 409,
    detail: kind,
    violations: [],
    current
  })

let device: ReturnType<typeof memoryStore>
let box: Outbox
let unsent = 0

async function opened(): Promise<Outbox> {
  const made = outbox(device.store, async (count) => {
    unsent = count
  })
  await made.load()
  return made
}

beforeEach(async () => {
  device = memoryStore()
  box = await opened()
  await box.saveVisit(visit)
  await box.put(id, 'particulars', 'particulars', {
    homeId: 1,
    kind: 'ROUTINE',
    checklistVersionId: 1,
    inspectorIds: [1, 2],
    homeRepresentative: '',
    opinion: ''
  })
})

async function wholeVisit() {
  await box.put(id, 'completion', 'completion', { askedAt: '' })
  await box.put(id, 'signature', '1', {
    party: 'INSPECTOR',
    accountId: 1,
    signerName: '李',
    picture: null,
    refusalReason: '-'
  })
  await box.putContent(id, 'photo-1', new Uint8Array([1, 2, 3]).buffer)
  await box.put(id, 'photo', 'photo-1', {
    itemCode: 'FIR-01',
    name: 'p.jpg',
    size: 3,
    sha256: 'x',
    takenAt: '2026-03-05T02:00:00.000Z',
    longitude: null,
    latitude: null,
    markedOf: null
  })
  await box.put(id, 'answer', 'FIR-01', fail)
}
const stateOf = (key: string, kind: 'answer' | 'photo' | 'completion' = 'answer') =>
  box.find(id, kind, key)?.sync.state

describe('what waits on the device', () => {
  it('is sent in order: the inspection, answers, photos, signatures, completion', async () => {
    await wholeVisit()
    const { line, requests } = fakeLine()

    await engine(box, line).sync()

    const kinds = requests
      .filter(({ method }) => method !== 'GET')
      .map(({ path }) => path.replace(`/api/inspections/${id}`, 'inspection'))
    expect(kinds).toEqual([
      'inspection',
      'inspection/answers/FIR-01',
      '/api/uploads/photo-1',
      '/api/uploads/photo-1/parts/0',
      '/api/uploads/photo-1/completion',
      'inspection/photos/photo-1',
      'inspection/signatures',
      'inspection/completion'
    ])
    expect(unsent).toBe(0)
    expect(box.visits.get(id)).toMatchObject({ number: '民检1号', checklistSuperseded: true })
    expect(await box.content('photo-1')).toBeUndefined()
  })

  it('goes on after a break where it stopped, also when the browser was closed', async () => {
    await wholeVisit()
    const broken = fakeLine(({ path }) => {
      if (path.includes('/photos/')) throw new Stopped('unreachable')
    })
    const first = engine(box, broken.line)
    await first.sync()
    first.close()
    expect(first.status.stop).toBe('unreachable')
    expect(stateOf('FIR-01')).toBe('sent')
    expect(stateOf('photo-1', 'photo')).toBe('waiting')

    box = await opened()
    const mended = fakeLine()
    await engine(box, mended.line).sync()

    expect(unsent).toBe(0)
    expect(mended.requests.some(({ path }) => path.includes('/answers/'))).toBe(false)
    expect(mended.requests.some(({ path }) => path.endsWith('/photos/photo-1'))).toBe(true)
  })

  it('stays when the session has ended, and when somebody else is signed in', async () => {
    await box.put(id, 'answer', 'FIR-01', pass)
    for (const reason of ['sign-in', 'other-account'] as const) {
      const { line } = fakeLine(() => {
        throw new Stopped(reason)
      })
      const sync = engine(box, line)
      await sync.sync()
      expect(sync.status.stop).toBe(reason)
      expect(stateOf('FIR-01')).toBe('waiting')
    }
  })

  it('is sent again when it was changed while an older state was under way', async () => {
    await box.put(id, 'answer', 'FIR-01', pass)
    let changed = false
    const { line, requests } = fakeLine(async ({ path }) => {
      if (!path.includes('/answers/') || changed) return undefined
      changed = true
      await box.put(id, 'answer', 'FIR-01', fail)
      return { version: 0 }
    })
    const sync = engine(box, line)
    await sync.sync()
    expect(stateOf('FIR-01')).toBe('waiting')
    expect(box.find(id, 'answer', 'FIR-01')?.version).toBe(0)

    await sync.sync()

    const bodies = requests.filter(({ path }) => path.includes('/answers/')).map(({ body }) => body)
    expect(bodies).toMatchObject([
      { result: 'PASS', version: null },
      { result: 'FAIL', version: 0 }
    ])
    expect(stateOf('FIR-01')).toBe('sent')
  })
})

describe('a conflict', () => {
  const theirs = {
    itemCode: 'FIR-01',
    result: 'PASS',
    note: null,
    rectify: false,
    measure: null,
    answeredBy: '王芳',
    version: 3
  } as unknown as Answer

  it('with a colleague is shown with both answers, and nothing is signed meanwhile', async () => {
    await wholeVisit()
    const { line, requests } = fakeLine(({ path }) => {
      if (path.includes('/answers/')) throw problem('stale-version', theirs)
    })

    await engine(box, line).sync()

    expect(box.find(id, 'answer', 'FIR-01')).toMatchObject({
      body: fail,
      sync: { state: 'conflict', theirs }
    })
    expect(requests.some(({ path }) => /signatures|inspections.*completion/.test(path))).toBe(false)
  })

  it('with our own answer that arrived unnoticed is none', async () => {
    await box.put(id, 'answer', 'FIR-01', { ...pass })
    const lost = fakeLine(({ path }) => {
      if (path.includes('/answers/')) throw new Stopped('unreachable')
    })
    const first = engine(box, lost.line)
    await first.sync()
    first.close()
    await box.put(id, 'answer', 'FIR-01', fail)
    const { line, requests } = fakeLine(({ path, body }) => {
      if (!path.includes('/answers/')) return
      if ((body as { version: number | null }).version === null) throw problem('stale-version', theirs)
    })

    await engine(box, line).sync()

    expect(stateOf('FIR-01')).toBe('sent')
    expect(requests.at(-1)?.body).toMatchObject({ result: 'FAIL', version: 3 })
  })

  it('with a completed inspection keeps what came late', async () => {
    await box.put(id, 'answer', 'FIR-01', fail)
    const { line } = fakeLine(({ path }) => {
      if (path.includes('/answers/')) throw problem('inspection-completed')
    })

    await engine(box, line).sync()

    expect(box.find(id, 'answer', 'FIR-01')).toMatchObject({ body: fail, sync: { state: 'late' } })
  })

  it('is not made of what a colleague answered elsewhere: that is taken over', async () => {
    await box.put(id, 'answer', 'FIR-02', pass)
    const inspection = {
      answers: [theirs],
      state: 'IN_PROGRESS',
      version: 0,
      inspectors: [],
      home: { id: 1 },
      checklist: { versionId: 1 },
      kind: 'ROUTINE'
    } as unknown as Inspection
    const { line } = fakeLine(({ method, path }) =>
      method === 'GET' && path.includes('/inspections/') ? inspection : undefined
    )
    const sync = engine(box, line)
    await sync.sync()
    await box.put(id, 'answer', 'FIR-03', pass)

    await sync.sync()

    expect(box.find(id, 'answer', 'FIR-01')).toMatchObject({ version: 3, sync: { state: 'sent' } })
  })
})

describe('a full device', () => {
  it('loses nothing as long as the page is open, and says what is not kept', async () => {
    device.state.full = true
    await box.put(id, 'answer', 'FIR-01', fail)
    await box.putContent(id, 'photo-1', new Uint8Array([1]).buffer)
    expect(box.unkept.size).toBe(2)
    expect(box.find(id, 'answer', 'FIR-01')?.body).toEqual(fail)
    expect(await box.content('photo-1')).toBeDefined()

    device.state.full = false
    await box.put(id, 'answer', 'FIR-02', pass)
    await box.keepRest()

    expect(box.unkept.has(`thing/${id}/answer/FIR-01`)).toBe(false)
  })
})
