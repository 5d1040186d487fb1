import { Suitcase } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const inspectors: Role[] = ['COUNTY', 'CITY', 'PROVINCE']

export const feature: Feature = {
  routes: [
    {
      path: '/visits',
      name: 'visits',
      component: () => import('./pages/VisitsPage.vue'),
      meta: { titleKey: 'visits.title', roles: inspectors }
    },
    {
      path: '/visits/:id',
      name: 'visit',
      component: () => import('./pages/VisitPage.vue'),
      meta: { titleKey: 'visits.one', roles: inspectors, parent: 'visits' }
    },
    {
      path: '/visits/:id/items',
      name: 'visit-items',
      component: () => import('./pages/VisitItemsPage.vue'),
      meta: { titleKey: 'visits.items', roles: inspectors, parent: 'visit' }
    },
    {
      path: '/unlock',
      name: 'unlock',
      component: () => import('./pages/UnlockPage.vue'),
      meta: { titleKey: 'visits.unlock', open: true }
    }
  ],
  menu: [
    {
      route: 'visits',
      labelKey: 'visits.title',
      icon: Suitcase,
      order: 31,
      roles: inspectors,
      group: 'inspections',
      part: 'field'
    }
  ]
}
