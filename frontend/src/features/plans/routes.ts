import { Document } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/plans',
      name: 'plans',
      component: () => import('./pages/PlansPage.vue'),
      meta: { titleKey: 'plans.title', roles: readers }
    },
    {
      path: '/plans/new',
      name: 'new-plan',
      component: () => import('./pages/NewPlanPage.vue'),
      meta: { titleKey: 'plans.handIn', roles: ['DIRECTOR'], parent: 'plans' }
    },
    {
      path: '/plans/:id(\\d+)',
      name: 'plan',
      component: () => import('./pages/PlanPage.vue'),
      meta: { titleKey: 'plans.one', roles: readers, parent: 'plans' }
    }
  ],
  menu: [
    {
      route: 'plans',
      labelKey: 'plans.title',
      icon: Document,
      order: 42,
      roles: readers,
      group: 'inspections',
      part: 'rectifying'
    }
  ]
}
