import { describe, expect, it } from 'vitest'
import { barWidth, shade } from './shade'

describe('the heat map', () => {
  it('is white for nothing and dark with white figures for the worst', () => {
    expect(shade(0, 12)).toEqual({ background: 'hsl(180 45% 98%)', color: '#1f2a2a' })
    expect(shade(undefined, 12).background).toBe('hsl(180 45% 98%)')
    expect(shade(12, 12)).toEqual({ background: 'hsl(180 45% 40%)', color: '#ffffff' })
    expect(shade(3, 0).background).toBe('hsl(180 45% 98%)')
  })

  it('draws bars in proportion and never hides what there is', () => {
    expect(barWidth(5, 10)).toBe('50%')
    expect(barWidth(0.01, 100)).toBe('1%')
    expect(barWidth(0, 10)).toBe('0')
    expect(barWidth(null, 10)).toBe('0')
  })
})
