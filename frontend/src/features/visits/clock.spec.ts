import { describe, expect, it } from 'vitest'
import { inspectedOn, secondsAhead } from './clock'

const day = 86_400
const begun = '2026-03-05T02:00:00.000Z'
const laterThatDay = Date.parse('2026-03-05T10:00:00Z')

describe('the clock of a device', () => {
  it('is compared with the Date header of an answer', () => {
    const server = 'Thu, 05 Mar 2026 02:00:00 GMT'
    expect(secondsAhead(server, Date.parse(server) + day * 1000)).toBe(day)
    expect(secondsAhead(server, Date.parse(server) - 90_000)).toBe(-90)
    expect(secondsAhead(null)).toBeUndefined()
    expect(secondsAhead('soon')).toBeUndefined()
  })

  it('a day ahead does not make an inspection of tomorrow', () => {
    expect(inspectedOn('2026-03-06T02:00:00.000Z', day, day, laterThatDay + day * 1000)).toBe('2026-03-05')
  })

  it('that was put right after the visit does not make a day that the server refuses', () => {
    expect(inspectedOn('2026-03-06T02:00:00.000Z', 0, 0, laterThatDay)).toBe('2026-03-05')
  })

  it('counts days in the province, not in London', () => {
    expect(inspectedOn('2026-03-05T15:59:00.000Z', 0, 0, Date.parse('2026-03-07T00:00:00Z'))).toBe(
      '2026-03-05'
    )
    expect(inspectedOn('2026-03-05T16:01:00.000Z', 0, 0, Date.parse('2026-03-07T00:00:00Z'))).toBe(
      '2026-03-06'
    )
  })

  it('that is right changes nothing, also for a visit of yesterday', () => {
    expect(inspectedOn(begun, 0, 0, laterThatDay + day * 1000)).toBe('2026-03-05')
  })
})
