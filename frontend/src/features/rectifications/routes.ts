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
    },
    {
      path: '/fire-ledger',
      name: 'fire-ledger',
      component: () => import('./pages/FireLedgerPage.vue'),
      meta: { titleKey: 'rectifications.fireLedger', roles: readers }
    },
    {
      path: '/fire-ledger/:id(\\d+)',
      name: 'fire-home',
      component: () => import('./pages/FireHomePage.vue'),
      meta: { titleKey: 'rectifications.fireLedger', roles: readers, parent: 'fire-ledger' }
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
    },
    {
      route: 'fire-ledger',
      labelKey: 'rectifications.fireLedger',
      icon: Finished,
      order: 40.1,
      roles: readers,
      group: 'inspections',
      part: 'rectifying'
    }
  ],
  landing: { FIRE: 'rectifications' }
}
