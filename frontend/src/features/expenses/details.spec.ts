import { describe, expect, it } from 'vitest'
import { detailsOf, missing, nothingTyped, ruleOf } from './details'

const rules = {
  rules: [
    { source: 'SUPPORT', category: 'STAFF_WAGES', verdict: 'FORBIDDEN', basis: 'art. 11' },
    { source: 'OPERATING', category: 'STAFF_WAGES', verdict: 'ALLOWED', basis: 'art. 14' },
    { source: 'DONATION', category: 'STAFF_WAGES', verdict: 'COUNTY', basis: 'art. 18' },
    { source: 'SUPPORT', category: 'FOOD', verdict: 'ALLOWED', basis: 'art. 9' }
  ]
} as Parameters<typeof ruleOf>[0]

describe('an expense that is typed', () => {
  it('names the fields that are empty', () => {
    expect(missing(nothingTyped())).toEqual([
      'vouchers',
      'category',
      'source',
      'amount',
      'payee',
      'purpose',
      'handler'
    ])
    expect(detailsOf(nothingTyped())).toBeUndefined()
  })

  it('is sent without empty texts', () => {
    const typed = {
      ...nothingTyped(),
      vouchers: [{ id: 'a', mediaType: 'image/jpeg' }],
      category: 'FOOD' as const,
      source: 'SUPPORT' as const,
      amount: 12.5,
      payee: 'shop',
      purpose: 'rice',
      handler: 'Li',
      voucherNumber: ' '
    }
    expect(detailsOf(typed)).toMatchObject({ amount: 12.5, vouchers: ['a'], voucherNumber: null })
  })

  it('shows what the matrix says, with the sources to use instead', () => {
    expect(ruleOf(rules, 'SUPPORT', 'STAFF_WAGES')).toEqual({
      verdict: 'FORBIDDEN',
      basis: 'art. 11',
      document: undefined,
      remedies: ['OPERATING']
    })
    expect(ruleOf(rules, 'SUPPORT', 'FOOD')?.remedies).toEqual([])
    expect(ruleOf(rules, undefined, 'FOOD')).toBeUndefined()
  })
})
