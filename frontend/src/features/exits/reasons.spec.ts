import { describe, expect, it } from 'vitest'
import { reasonsFor } from './reasons'

describe('the reasons of an exit', () => {
  it('are one for boarders', () => {
    expect(reasonsFor('BOARDER', false)).toEqual(['AGREEMENT_ENDED'])
  })
  it('lead to dispersed support from a home only', () => {
    expect(reasonsFor('CENTRALISED', false)).toContain('DISPERSED_SUPPORT')
    expect(reasonsFor('DISPERSED', false)).not.toContain('DISPERSED_SUPPORT')
  })
  it('include growing up for minors only', () => {
    expect(reasonsFor('CENTRALISED', true)).toContain('GROWN_UP')
    expect(reasonsFor('CENTRALISED', false)).not.toContain('GROWN_UP')
  })
})
