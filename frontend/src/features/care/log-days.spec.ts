import { describe, expect, it } from 'vitest'
import { daysOf, writtenLater } from './log-days'

const round = (id: number, roundedAt: string) => ({
  id,
  roundedAt,
  allWell: true,
  recordedBy: '杨桂兰',
  recordedAt: roundedAt
})
const handover = (id: number, handedAt: string) => ({
  id,
  handedAt,
  handedOverBy: '王秀兰',
  takenOverBy: '杨桂兰',
  present: 30,
  summary: '平安',
  recordedBy: '杨桂兰',
  recordedAt: handedAt
})

describe('the care log', () => {
  it('stands by days of the province, rounds and handovers together, the newest first', () => {
    const days = daysOf({
      nightRounds: [round(2, '2026-11-24T18:00:00Z'), round(1, '2026-11-24T14:00:00Z')],
      handovers: [handover(1, '2026-11-25T00:00:00Z')]
    })

    expect(days.map(({ day, entries }) => [day, entries.map(({ id }) => id)])).toEqual([
      ['2026-11-25', ['handover-1', 'round-2']],
      ['2026-11-24', ['round-1']]
    ])
  })

  it('has no days when nothing was recorded', () => {
    expect(daysOf({ nightRounds: [], handovers: [] })).toEqual([])
  })

  it('tells what was written down more than an hour later', () => {
    expect(writtenLater('2026-11-24T18:00:00Z', '2026-11-24T19:00:00Z')).toBe(false)
    expect(writtenLater('2026-11-24T18:00:00Z', '2026-11-24T19:00:01Z')).toBe(true)
  })
})
