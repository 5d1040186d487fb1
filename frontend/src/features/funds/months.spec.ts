import { describe, expect, it } from 'vitest'
import { difference, lastDay, monthsFrom } from './months'

describe('months', () => {
  it('goes over the turn of the year both ways', () => {
    expect(monthsFrom('2026-01', -1)).toBe('2025-12')
    expect(monthsFrom('2026-11', 2)).toBe('2027-01')
    expect(monthsFrom('2026-11', -23)).toBe('2024-12')
  })

  it('knows the last day', () => {
    expect(lastDay('2028-02')).toBe('2028-02-29')
    expect(lastDay('2026-12')).toBe('2026-12-31')
  })
})

describe('difference', () => {
  it('is exact to the fen', () => {
    expect(difference(0.3, 0.1)).toBe(0.2)
    expect(difference(100, 100.1)).toBe(-0.1)
    expect(difference(1234567.89, 1234567.89)).toBe(0)
  })
})
