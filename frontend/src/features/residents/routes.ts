import { User } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const admitting: Role[] = ['DIRECTOR', 'TOWNSHIP', 'COUNTY']
const readers: Role[] = ['ACCOUNTANT', 'CARER', 'CITY', 'PROVINCE', 'AUDITOR', ...admitting]

export const feature: Feature = {
  routes: [
    {
      path: '/residents',
      name: 'residents',
      component: () => import('./pages/ResidentsPage.vue'),
      meta: { titleKey: 'residents.list', roles: readers }
    },
    {
      path: '/residents/new',
      name: 'admit-resident',
      component: () => import('./pages/AdmissionPage.vue'),
      meta: { titleKey: 'residents.admit', roles: admitting, parent: 'residents' }
    },
    {
      path: '/residents/import',
      name: 'import-residents',
      component: () => import('./pages/RosterImportPage.vue'),
      meta: { titleKey: 'residents.import', roles: admitting, parent: 'residents' }
    },
    {
      path: '/residents/:id(\\d+)',
      name: 'resident',
      component: () => import('./pages/ResidentPage.vue'),
      meta: { titleKey: 'residents.person', roles: readers, parent: 'residents' }
    },
    {
      path: '/residents/:id(\\d+)/edit',
      name: 'edit-resident',
      component: () => import('./pages/ResidentEditPage.vue'),
      meta: { titleKey: 'residents.edit', roles: admitting, parent: 'resident' }
    }
  ],
  menu: [
    {
      route: 'residents',
      labelKey: 'residents.list',
      icon: User,
      order: 25,
      roles: readers,
      group: 'residents'
    }
  ]
}
