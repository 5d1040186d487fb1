import { describe, expect, it } from 'vitest'
import { stopping } from './screening'

const ill = { severeMentalIllness: true, contagiousDisease: false, vagrant: false }

describe('what stops an admission', () => {
  it('is a severe mental illness where the home may not care for it', () => {
    expect(stopping(ill, false, false)).toEqual(['severeMentalIllness'])
    expect(stopping(ill, false, true)).toEqual([])
    expect(stopping(ill, false, undefined)).toEqual([])
  })

  it('is no illness for those who stay in the village', () => {
    expect(stopping({ ...ill, contagiousDisease: true }, true, false)).toEqual([])
    expect(stopping({ vagrant: true }, true, undefined)).toEqual(['vagrant'])
  })

  it('is a contagious disease in any home', () => {
    expect(stopping({ contagiousDisease: true }, false, true)).toEqual(['contagiousDisease'])
  })
})
