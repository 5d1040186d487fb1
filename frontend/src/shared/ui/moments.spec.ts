import { describe, expect, it } from 'vitest'
import { toLocal, toMoment } from './moments'

describe('a moment of the province', () => {
  it('is shown in its own time wherever the device is', () => {
    expect(toLocal('2026-11-24T17:05:00Z')).toBe('2026-11-25 01:05')
  })
  it('is sent as the same moment', () => {
    expect(new Date(toMoment('2026-11-25 01:05')).toISOString()).toBe('2026-11-24T17:05:00.000Z')
  })
})
