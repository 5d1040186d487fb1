import { Document } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/deaths',
      name: 'deaths',
      component: () => import('./pages/DeathsPage.vue'),
      meta: { titleKey: 'deaths.list', roles: readers }
    },
    {
      path: '/residents/:resident(\\d+)/death',
      name: 'file-death',
      component: () => import('./pages/DeathFormPage.vue'),
      meta: { titleKey: 'deaths.file', roles: ['DIRECTOR'], parent: 'deaths' }
    },
    {
      path: '/deaths/:id(\\d+)',
      name: 'death',
      component: () => import('./pages/DeathPage.vue'),
      meta: { titleKey: 'deaths.one', roles: readers, parent: 'deaths' }
    },
    {
      path: '/deaths/:id(\\d+)/edit',
      name: 'edit-death',
      component: () => import('./pages/DeathFormPage.vue'),
      meta: { titleKey: 'deaths.edit', roles: ['DIRECTOR'], parent: 'death' }
    }
  ],
  menu: [
    {
      route: 'deaths',
      labelKey: 'deaths.list',
      icon: Document,
      order: 27,
      roles: readers,
      group: 'residents'
    }
  ]
}
