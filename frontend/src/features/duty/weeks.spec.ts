import { describe, expect, it } from 'vitest'
import { daysOf, mondayOf, plusDays } from './weeks'

describe('weeks', () => {
  it('begin on Monday, also for a Sunday and over the end of a year', () => {
    expect(mondayOf('2026-11-25')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2027-01-01')).toBe('2026-12-28')
  })
  it('have seven days, also with a leap day', () => {
    expect(daysOf('2028-02-28')).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
      '2028-03-02',
      '2028-03-03',
      '2028-03-04',
      '2028-03-05'
    ])
    expect(plusDays('2026-11-23', -7)).toBe('2026-11-16')
  })
})
