import { describe, expect, it } from 'vitest'
import { indicators, tierOf } from './assessments-api'

const able = (unable: number) =>
  Object.fromEntries(indicators.map((indicator, index) => [indicator, index >= unable]))

describe('the tier', () => {
  it('follows from how many of the six the person is not able to', () => {
    expect([0, 1, 3, 4, 6].map((unable) => tierOf(able(unable)))).toEqual([
      'INDEPENDENT',
      'PARTIALLY_DEPENDENT',
      'PARTIALLY_DEPENDENT',
      'DEPENDENT',
      'DEPENDENT'
    ])
  })
  it('is unknown until all six are answered', () => {
    expect(tierOf({ eating: true })).toBeUndefined()
  })
})
