import { describe, expect, it } from 'vitest'
import { missingOf, nothingMissing } from './missing'
import { noEntry, type ChecklistItem, type Entry, type Signature } from './things'
import { simplePin } from './pin'
import { arrowHead } from './marks'
import { bothOf } from './resolve'
import type { Answer } from './things'

const items = [
  { code: 'FIR-05', severity: 'CRITICAL' },
  { code: 'LIC-01', severity: 'GENERAL' }
] as ChecklistItem[]
const signatures = [
  { party: 'INSPECTOR', accountId: 1 },
  { party: 'INSPECTOR', accountId: 2 },
  { party: 'HOME', accountId: null }
] as Signature[]
const entries = (of: Record<string, Partial<Entry>>) => (code: string) =>
  of[code] && ({ ...noEntry, ...of[code] } as Entry)

describe('what keeps an inspection from being completed', () => {
  it('is nothing when all is answered, told and signed', () => {
    const answered = entries({
      'FIR-05': { result: 'FAIL', note: '上锁', immediateMeasure: '拆锁' },
      'LIC-01': { result: 'PASS' }
    })
    expect(nothingMissing(missingOf(items, answered, [1, 2], signatures))).toBe(true)
  })

  it('is each item without an answer, each failure without words, each critical one without a measure', () => {
    const answered = entries({ 'FIR-05': { result: 'FAIL', note: ' ' } })
    expect(missingOf(items, answered, [1, 2], signatures)).toMatchObject({
      answers: ['LIC-01'],
      notes: ['FIR-05'],
      measures: ['FIR-05']
    })
  })

  it('is what cannot be upgraded and was not looked at', () => {
    const open = [
      { id: 7, number: 'ZG-7', compensatingMeasures: '夜间巡查' },
      { id: 8, number: 'ZG-8', compensatingMeasures: '双人值守' },
      { id: 9, number: 'ZG-9', compensatingMeasures: null }
    ]
    const missing = missingOf([], entries({}), [1, 2], signatures, open, (id) => id === 8)
    expect(missing.unchecked).toEqual(['ZG-7'])
    expect(nothingMissing(missing)).toBe(false)
  })

  it('is each signature that lacks', () => {
    const missing = missingOf([], entries({}), [1, 2], signatures.slice(1, 2))
    expect(missing.inspectors).toEqual([1])
    expect(missing.home).toBe(true)
  })
})

describe('a PIN', () => {
  it('is refused when it is what people try first', () => {
    for (const pin of ['000000', '123456', '987654', 'aaaaaaa', 'abcdef']) expect(simplePin(pin)).toBe(true)
    for (const pin of ['739184', '112233', 'yian-2026']) expect(simplePin(pin)).toBe(false)
  })
})

it('an arrow has its head at its end, in its direction', () => {
  const [left, right] = arrowHead({ kind: 'arrow', from: { x: 0, y: 0 }, to: { x: 100, y: 0 } }, 20)
  expect(left.x).toBeLessThan(100)
  expect(left.x).toBeCloseTo(right.x)
  expect(left.y).toBeCloseTo(-right.y)
})

it('both answers of a conflict keep both words and the graver result', () => {
  const mine = { ...noEntry, result: 'PASS' as const, note: '已打开' }
  const theirs = { result: 'FAIL', note: '上锁', rectify: true, measure: '拆锁' } as unknown as Answer
  expect(bothOf(mine, theirs)).toMatchObject({ result: 'FAIL', note: '上锁; 已打开', measure: '拆锁' })
})
