import { defineAsyncComponent } from 'vue'
import { Money, RefreshLeft, Switch } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const offices: Role[] = ['COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']
const readers: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'TOWNSHIP', ...offices]

export const feature: Feature = {
  routes: [
    {
      path: '/allowances',
      name: 'allowance-runs',
      component: () => import('./pages/RunsPage.vue'),
      meta: { titleKey: 'allowances.runs', roles: offices }
    },
    {
      path: '/allowances/:id(\\d+)',
      name: 'allowance-run',
      component: () => import('./pages/RunPage.vue'),
      meta: { titleKey: 'allowances.run', roles: offices, parent: 'allowance-runs' }
    },
    {
      path: '/misplaced-allowances',
      name: 'misplaced-allowances',
      component: () => import('./pages/MisplacedPage.vue'),
      meta: { titleKey: 'allowances.misplaced', roles: offices }
    },
    {
      path: '/allowance-payments',
      name: 'allowance-payments',
      component: () => import('./pages/PaymentsPage.vue'),
      meta: { titleKey: 'allowances.payments', roles: readers }
    },
    {
      path: '/recoveries',
      name: 'recoveries',
      component: () => import('./pages/RecoveriesPage.vue'),
      meta: { titleKey: 'allowances.recoveries', roles: readers }
    },
    {
      path: '/recoveries/:id(\\d+)',
      name: 'recovery',
      component: () => import('./pages/RecoveryPage.vue'),
      meta: { titleKey: 'allowances.recovery', roles: readers, parent: 'recoveries' }
    },
    {
      path: '/homes/:id(\\d+)/bank-account',
      name: 'home-bank-account',
      component: () => import('./pages/HomeAccountPage.vue'),
      meta: {
        titleKey: 'allowances.homeAccount',
        roles: ['DIRECTOR', 'ACCOUNTANT', 'COUNTY', 'AUDITOR'],
        parent: 'home'
      }
    }
  ],
  personSections: [
    {
      component: defineAsyncComponent(() => import('./components/PaidSection.vue')),
      order: 50,
      roles: readers,
      shows: (person) => person.supportMode !== 'BOARDER'
    },
    {
      component: defineAsyncComponent(() => import('./components/AccountSection.vue')),
      order: 51,
      roles: ['TOWNSHIP', 'COUNTY', 'AUDITOR'],
      shows: (person) => person.supportMode === 'DISPERSED'
    }
  ],
  menu: [
    {
      route: 'allowance-runs',
      labelKey: 'allowances.runs',
      icon: Money,
      order: 36,
      roles: offices,
      group: 'funds',
      part: 'support'
    },
    {
      route: 'allowance-payments',
      labelKey: 'allowances.payments',
      icon: Money,
      order: 36.1,
      roles: readers,
      group: 'funds',
      part: 'support'
    },
    {
      route: 'misplaced-allowances',
      labelKey: 'allowances.misplaced',
      icon: Switch,
      order: 36.2,
      roles: offices,
      group: 'funds',
      part: 'support'
    },
    {
      route: 'recoveries',
      labelKey: 'allowances.recoveries',
      icon: RefreshLeft,
      order: 36.3,
      roles: readers,
      group: 'funds',
      part: 'support'
    }
  ]
}
