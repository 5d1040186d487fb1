import { House } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const offices: Role[] = ['COUNTY', 'CITY', 'PROVINCE']
const readers: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'CARER', 'TOWNSHIP', 'FIRE', 'AUDITOR', ...offices]

export const feature: Feature = {
  routes: [
    {
      path: '/homes',
      name: 'homes',
      component: () => import('./pages/HomesPage.vue'),
      meta: { titleKey: 'homes.list', roles: readers }
    },
    {
      path: '/homes/new',
      name: 'new-home',
      component: () => import('./pages/HomeEditPage.vue'),
      meta: { titleKey: 'homes.new', roles: offices, parent: 'homes' }
    },
    {
      path: '/homes/import',
      name: 'import-homes',
      component: () => import('./pages/HomeImportPage.vue'),
      meta: { titleKey: 'homes.import', roles: offices, parent: 'homes' }
    },
    {
      path: '/homes/:id(\\d+)',
      name: 'home',
      component: () => import('./pages/HomePage.vue'),
      meta: { titleKey: 'homes.home', roles: readers, parent: 'homes' }
    },
    {
      path: '/homes/:id(\\d+)/edit',
      name: 'edit-home',
      component: () => import('./pages/HomeEditPage.vue'),
      meta: { titleKey: 'homes.edit', roles: ['DIRECTOR', ...offices], parent: 'home' }
    }
  ],
  menu: [{ route: 'homes', labelKey: 'homes.list', icon: House, order: 20, roles: readers }]
}
