import { describe, expect, it } from 'vitest'
import { stepsOf } from './steps'

const view = {
  id: 1,
  homeId: 1,
  homeName: '甘州区敬老院',
  report: {
    kind: 'FALL' as const,
    severity: 'HIGH' as const,
    occurredAt: '2026-11-24T01:00:00Z',
    place: '走廊',
    description: '滑倒',
    measures: '送医',
    personsTold: '亲属',
    sentToHospital: true
  },
  reportedAt: '2026-11-24T01:20:00Z',
  reportedBy: '杨桂兰',
  notes: [{ notedAt: '2026-11-24T09:00:00Z', notedBy: '马国栋', note: '无骨折' }],
  waitsForCounty: true
}
const plain = (key: string) => key

describe('the course of an incident', () => {
  it('stands with the newest step first', () => {
    expect(stepsOf(view, plain).map(({ id }) => id)).toEqual(['note-0', 'reported', 'occurred'])
  })

  it('has the acknowledgement where it belongs in time', () => {
    const acknowledgement = { acknowledgedAt: '2026-11-24T02:00:00Z', acknowledgedBy: '李勇', note: null }
    expect(stepsOf({ ...view, acknowledgement }, plain).map(({ id }) => id)).toEqual([
      'note-0',
      'acknowledged',
      'reported',
      'occurred'
    ])
  })
})
