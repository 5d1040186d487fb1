import { describe, expect, it } from 'vitest'
import { rolesToGive, worksInHome } from './roles'

describe('roles', () => {
  it('are given within one’s own responsibility', () => {
    expect(rolesToGive('COUNTY')).toEqual(['DIRECTOR', 'ACCOUNTANT', 'CARER', 'TOWNSHIP', 'COUNTY'])
    expect(rolesToGive('CITY')).toEqual(['CITY'])
    expect(rolesToGive('ADMIN')).toHaveLength(10)
    expect(rolesToGive('DIRECTOR')).toEqual([])
  })

  it('of a home need a home', () => {
    expect(worksInHome('CARER')).toBe(true)
    expect(worksInHome('FIRE')).toBe(false)
  })
})
