import { Wallet } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']
const ofHome: Role[] = ['DIRECTOR', 'ACCOUNTANT']

export const feature: Feature = {
  routes: [
    {
      path: '/funds',
      name: 'funds',
      component: () => import('./pages/FundsPage.vue'),
      meta: { titleKey: 'funds.books', roles: readers }
    },
    {
      path: '/funds/homes/:id(\\d+)',
      name: 'home-funds',
      component: () => import('./pages/HomeFundsPage.vue'),
      meta: { titleKey: 'funds.booksOfHome', roles: readers, parent: 'funds' }
    },
    {
      path: '/funds/open',
      name: 'open-books',
      component: () => import('./pages/OpenBooksPage.vue'),
      meta: { titleKey: 'funds.openBooks', roles: ofHome, parent: 'funds' }
    },
    {
      path: '/funds/transfer',
      name: 'transfer-money',
      component: () => import('./pages/TransferMoneyPage.vue'),
      meta: { titleKey: 'funds.transfer', roles: ofHome, parent: 'funds' }
    },
    {
      path: '/funds/homes/:id(\\d+)/rules',
      name: 'fund-rules',
      component: () => import('./pages/FundRulesPage.vue'),
      meta: { titleKey: 'funds.rules', roles: readers, parent: 'home-funds' }
    },
    {
      path: '/fund-entries',
      name: 'fund-entries',
      component: () => import('./pages/EntriesPage.vue'),
      meta: { titleKey: 'funds.entries', roles: readers }
    },
    {
      path: '/fund-entries/:id(\\d+)',
      name: 'fund-entry',
      component: () => import('./pages/EntryPage.vue'),
      meta: { titleKey: 'funds.entry', roles: readers, parent: 'fund-entries' }
    },
    {
      path: '/month-closings',
      name: 'month-closings',
      component: () => import('./pages/ClosingsPage.vue'),
      meta: { titleKey: 'funds.closings', roles: readers }
    },
    {
      path: '/month-closings/new',
      name: 'count-month',
      component: () => import('./pages/CountPage.vue'),
      meta: { titleKey: 'funds.count', roles: ofHome, parent: 'month-closings' }
    },
    {
      path: '/month-closings/:id(\\d+)',
      name: 'month-closing',
      component: () => import('./pages/ClosingPage.vue'),
      meta: { titleKey: 'funds.closing', roles: readers, parent: 'month-closings' }
    }
  ],
  menu: [
    {
      route: 'funds',
      labelKey: 'funds.books',
      icon: Wallet,
      order: 33,
      roles: readers,
      group: 'funds',
      part: 'books'
    },
    {
      route: 'fund-entries',
      labelKey: 'funds.entries',
      icon: Wallet,
      order: 33.1,
      roles: readers,
      group: 'funds',
      part: 'books'
    },
    {
      route: 'month-closings',
      labelKey: 'funds.closings',
      icon: Wallet,
      order: 33.2,
      roles: readers,
      group: 'funds',
      part: 'books'
    }
  ]
}
