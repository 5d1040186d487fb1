import { Finished } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'TOWNSHIP', 'COUNTY', 'FIRE', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/rectifications',
      name: 'rectifications',
      component: () => import('./pages/LedgerPage.vue'),
      meta: { titleKey: 'rectifications.ledger', roles: readers }
    },
    {
      path: '/rectifications/:id(\\d+)',
      name: 'rectification',
      component: () => import('./pages/ItemPage.vue'),
      meta: { titleKey: 'rectifications.item', roles: readers, parent: 'rectifications' }
    }
  ],
  menu: [
    {
      route: 'rectifications',
      labelKey: 'rectifications.ledger',
      icon: Finished,
      order: 40,
      roles: readers,
      group: 'inspections',
      part: 'rectifying'
    }
  ],
  landing: { FIRE: 'rectifications' }
}
