import { describe, expect, it } from 'vitest'
import { emptyDetails, readIdentityNumber, toDetails, toForm } from './details'

describe('an identity number', () => {
  it('tells birth date and sex', () => {
    expect(readIdentityNumber('11010519491231002x')).toEqual({ birthDate: '1949-12-31', male: false })
  })
  it('is not read when a digit is wrong or missing', () => {
    expect(readIdentityNumber('110105194912310021')).toBeUndefined()
    expect(readIdentityNumber('11010519491231')).toBeUndefined()
  })
})

describe('details', () => {
  it('keep their files when nothing is changed', () => {
    const details = { ...toDetails(emptyDetails()), name: '张福', photoId: 'a', agreementId: 'b' }
    expect(toDetails(toForm(details))).toEqual(details)
  })
})
