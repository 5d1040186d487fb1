import { describe, expect, it } from 'vitest'
import { emptyValues, fieldOf, toProfile, toValues } from './profile-fields'

describe('the form of a home', () => {
  it('gives back what it was filled with', () => {
    const values = {
      ...emptyValues(),
      name: 'A',
      'place.cityCode': '620700',
      'place.address': 'B',
      'place.longitude': 100.5
    }
    expect(toValues(toProfile(values))).toEqual(values)
  })

  it('sends nothing for an emptied text', () => {
    const profile = toProfile({ ...emptyValues(), name: 'A', 'contact.phone': '  ' })
    expect(profile.contact.phone).toBeNull()
    expect(profile.place.address).toBe('')
  })

  it('knows its fields by the names of the problem documents', () => {
    expect(fieldOf('registration.creditCode')?.longest).toBe(18)
    expect(fieldOf('unknown')).toBeUndefined()
  })
})
