import { describe, expect, it } from 'vitest'
import { monthOf, monthsLater, weeksOf } from './months'

describe('the calendar of visits', () => {
  it('begins its weeks on Monday and holds the whole month', () => {
    const weeks = weeksOf('2026-11-01')
    expect(weeks).toHaveLength(6)
    expect(weeks[0]?.[0]).toEqual({ date: '2026-10-26', inMonth: false })
    expect(weeks[0]?.[6]).toEqual({ date: '2026-11-01', inMonth: true })
    expect(weeks[5]?.[0]).toEqual({ date: '2026-11-30', inMonth: true })
  })

  it('needs four weeks for a February that begins on a Monday, and knows the leap day', () => {
    expect(weeksOf('2027-02-01')).toHaveLength(4)
    expect(
      weeksOf('2028-02-01')
        .flat()
        .filter((day) => day.inMonth)
    ).toHaveLength(29)
  })

  it('goes over the turn of the year', () => {
    expect(monthsLater('2026-12-01', 1)).toBe('2027-01-01')
    expect(monthsLater('2026-01-01', -1)).toBe('2025-12-01')
    expect(monthOf('2026-11-27')).toBe('2026-11-01')
  })
})
