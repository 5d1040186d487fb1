import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '@/shared/session/session'
import { landingOf, menuOf } from './features'
import { router } from './router'

const roles: Role[] = [
  'DIRECTOR',
  'ACCOUNTANT',
  'CARER',
  'TOWNSHIP',
  'COUNTY',
  'FIRE',
  'CITY',
  'PROVINCE',
  'AUDITOR',
  'ADMIN'
]

function mayOpen(role: Role, routeName: string): boolean {
  const allowed = router.resolve({ name: routeName }).meta.roles
  return allowed === undefined || allowed.includes(role)
}

describe.each(roles)('the navigation of %s', (role) => {
  beforeEach(() => setActivePinia(createPinia()))

  it('has at most eight entries', () => {
    expect(menuOf(role).length).toBeLessThanOrEqual(8)
  })

  it('leads only to pages that the role may open', () => {
    const closed = menuOf(role).filter(({ route }) => !router.hasRoute(route) || !mayOpen(role, route))
    expect(closed.map(({ route }) => route)).toEqual([])
  })

  it('begins on a page that the role may open', () => {
    expect(mayOpen(role, landingOf(role))).toBe(true)
  })
})
