import { describe, expect, it } from 'vitest'
import type { Role } from '@/shared/session/session'
import { features, groupOf, menuOf, partsOf } from './features'

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
const routes = new Map(
  features.flatMap((feature) => feature.routes).map((route) => [route.name as string, route])
)

describe('the navigation', () => {
  it.each(roles)('of %s has at most eight entries, and of no row more than seven tabs', (role) => {
    const menu = menuOf(role)
    expect(menu.length).toBeGreaterThan(0)
    expect(menu.length).toBeLessThanOrEqual(8)
    for (const entry of menu) {
      const group = groupOf(role, entry)
      const parts = partsOf(group)
      const rows = parts.length > 0 ? parts.map((part) => part.entries) : [group]
      // nothing of a group falls under the table because it has no heading
      expect(rows.flat()).toHaveLength(group.length)
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(7)
    }
  })

  it.each(roles)('leads %s only to pages that open', (role) => {
    for (const entry of menuOf(role).flatMap((one) => groupOf(role, one)))
      expect(routes.get(entry.route)?.meta?.roles ?? [role], entry.route).toContain(role)
  })

  it('groups the money pages of a director under five headings', () => {
    const money = menuOf('DIRECTOR').find((entry) => entry.group === 'funds')
    const parts = partsOf(money ? groupOf('DIRECTOR', money) : [])

    expect(parts.map((part) => part.labelKey.split('.').pop())).toEqual([
      'books',
      'spending',
      'income',
      'support',
      'rules'
    ])
    expect(parts.every((part) => part.entries.length <= 4)).toBe(true)
  })
})
