import { describe, expect, it } from 'vitest'
import { numberOfYear, receiptText } from './texts'
import type { IncomeView } from './incomes-api'

describe('numbers of receipts', () => {
  it('count within a year and have four digits', () => {
    expect(numberOfYear(2026, 12)).toBe('2026-0012')
    expect(numberOfYear(2026, 12345)).toBe('2026-12345')
  })

  it('are there for donations only', () => {
    expect(receiptText({ receiptYear: 2026, receiptNumber: 1 } as IncomeView)).toBe('2026-0001')
    expect(receiptText({ receiptYear: null } as IncomeView)).toBeUndefined()
    expect(receiptText(undefined)).toBeUndefined()
  })
})
