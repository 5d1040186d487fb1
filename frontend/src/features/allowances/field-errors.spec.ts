import { describe, expect, it } from 'vitest'
import { monthText } from './allowances-api'
import { fieldErrors } from './field-errors'

describe('what a refusal says of the fields', () => {
  it('is nothing for failures of another kind', () => {
    expect(fieldErrors(new Error('no network'))).toEqual({})
  })
})

describe('a month', () => {
  it('is written as the reader does', () => {
    expect(monthText('2026-11', 'zh-CN')).toBe('2026年11月')
    expect(monthText('2026-01', 'en')).toBe('January 2026')
    expect(monthText(undefined, 'en')).toBe('—')
  })
})
