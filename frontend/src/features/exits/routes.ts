import { defineAsyncComponent } from 'vue'
import { Switch } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/exits',
      name: 'exits',
      component: () => import('./pages/ExitsPage.vue'),
      meta: { titleKey: 'exits.list', roles: readers }
    },
    {
      path: '/transfers',
      name: 'transfers',
      component: () => import('./pages/TransfersPage.vue'),
      meta: { titleKey: 'exits.transfers', roles: readers, parent: 'exits' }
    },
    {
      path: '/residents/:resident(\\d+)/exit',
      name: 'report-exit',
      component: () => import('./pages/ExitFormPage.vue'),
      meta: { titleKey: 'exits.report', roles: ['DIRECTOR', 'TOWNSHIP'], parent: 'exits' }
    },
    {
      path: '/exits/:id(\\d+)',
      name: 'exit',
      component: () => import('./pages/ExitPage.vue'),
      meta: { titleKey: 'exits.one', roles: readers, parent: 'exits' }
    },
    {
      path: '/exits/:id(\\d+)/edit',
      name: 'edit-exit',
      component: () => import('./pages/ExitFormPage.vue'),
      meta: { titleKey: 'exits.reportAgain', roles: ['DIRECTOR', 'TOWNSHIP'], parent: 'exit' }
    },
    {
      path: '/residents/:resident(\\d+)/transfer',
      name: 'request-transfer',
      component: () => import('./pages/TransferFormPage.vue'),
      meta: { titleKey: 'exits.requestTransfer', roles: ['DIRECTOR', 'COUNTY'], parent: 'transfers' }
    },
    {
      path: '/transfers/:id(\\d+)',
      name: 'transfer',
      component: () => import('./pages/TransferPage.vue'),
      meta: { titleKey: 'exits.transfer', roles: readers, parent: 'transfers' }
    }
  ],
  personSections: [
    {
      component: defineAsyncComponent(() => import('./components/ExitSection.vue')),
      order: 40,
      roles: readers,
      shows: () => true
    }
  ],
  menu: [
    { route: 'exits', labelKey: 'exits.list', icon: Switch, order: 27.5, roles: readers, group: 'residents' }
  ]
}
