import { describe, expect, it } from 'vitest'
import { share, sums } from './money'

describe('the money of the overview', () => {
  it('adds up to the fen', () => {
    const month = { month: '2026-10', spent: 0.1, lottery: 0.1, forbidden: 0 }
    expect(sums([month, { ...month, spent: 0.2 }])).toEqual({ spent: 0.3, lottery: 0.2, forbidden: 0 })
  })

  it('has no share of nothing', () => {
    expect(share(0, 0)).toBeUndefined()
    expect(share(25, 200)).toBe(12.5)
  })
})
