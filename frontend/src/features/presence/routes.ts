import { defineAsyncComponent } from 'vue'
import { Bell, Suitcase } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const house: Role[] = ['DIRECTOR', 'CARER']
const offices: Role[] = ['TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']
const readers: Role[] = [...house, 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/roll-call',
      name: 'roll-call',
      component: () => import('./pages/RollCallPage.vue'),
      meta: { titleKey: 'presence.rollCall', roles: house }
    },
    {
      path: '/leaves',
      name: 'leaves',
      component: () => import('./pages/LeavesPage.vue'),
      meta: { titleKey: 'presence.leaves', roles: offices }
    },
    {
      path: '/roll-calls',
      name: 'roll-calls',
      component: () => import('./pages/RollCallsPage.vue'),
      meta: { titleKey: 'presence.rollCalls', roles: offices }
    }
  ],
  personSections: [
    {
      component: defineAsyncComponent(() => import('./components/LeaveSection.vue')),
      order: 20,
      roles: readers,
      shows: (person) => person.supportMode !== 'DISPERSED'
    }
  ],
  menu: [
    { route: 'roll-call', labelKey: 'presence.rollCall', icon: Bell, order: 16, roles: house, group: 'care' },
    {
      route: 'leaves',
      labelKey: 'presence.leaves',
      icon: Suitcase,
      order: 29.1,
      roles: offices,
      group: 'care'
    },
    {
      route: 'roll-calls',
      labelKey: 'presence.rollCalls',
      icon: Bell,
      order: 29.2,
      roles: offices,
      group: 'care'
    }
  ]
}
