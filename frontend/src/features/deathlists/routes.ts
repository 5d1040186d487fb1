import { defineAsyncComponent } from 'vue'
import { DocumentChecked } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const offices: Role[] = ['COUNTY', 'CITY', 'PROVINCE']
const readers: Role[] = [...offices, 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/death-findings',
      name: 'death-findings',
      component: () => import('./pages/FindingsPage.vue'),
      meta: { titleKey: 'deathlists.title', roles: readers }
    },
    {
      path: '/death-findings/:id(\\d+)',
      name: 'death-finding',
      component: () => import('./pages/FindingPage.vue'),
      meta: { titleKey: 'deathlists.finding', roles: readers, parent: 'death-findings' }
    },
    {
      path: '/death-lists',
      name: 'death-lists',
      component: () => import('./pages/DeathListsPage.vue'),
      meta: { titleKey: 'deathlists.lists', roles: readers, parent: 'death-findings' }
    },
    {
      path: '/death-lists/import',
      name: 'import-death-list',
      component: () => import('./pages/DeathListImportPage.vue'),
      meta: { titleKey: 'deathlists.import', roles: offices, parent: 'death-lists' }
    }
  ],
  personSections: [
    {
      component: defineAsyncComponent(() => import('./components/FindingSection.vue')),
      order: 5,
      roles: readers,
      shows: () => true
    }
  ],
  menu: [
    {
      route: 'death-findings',
      labelKey: 'deathlists.title',
      icon: DocumentChecked,
      order: 27.2,
      roles: readers,
      group: 'residents'
    }
  ]
}
