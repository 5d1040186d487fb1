import { describe, expect, it } from 'vitest'
import { isWeekend, weeksOf } from './months'

describe('the weeks of a month', () => {
  it('begin on Monday and hold every day once', () => {
    const weeks = weeksOf(2026, 2)
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7])
    expect(weeks[0]?.[6]?.date).toBe('2026-02-01')
    expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(28)
  })

  it('know the weekend', () => {
    const days = weeksOf(2028, 2)
      .flat()
      .filter((day) => day !== undefined)
    expect(days).toHaveLength(29)
    expect(days.every((day) => day.weekend === isWeekend(day.date))).toBe(true)
    expect(isWeekend('2026-10-10')).toBe(true)
    expect(isWeekend('2026-10-09')).toBe(false)
  })
})
