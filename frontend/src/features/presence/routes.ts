import { defineAsyncComponent } from 'vue'
import { Bell } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const house: Role[] = ['DIRECTOR', 'CARER']
const readers: Role[] = [...house, 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/roll-call',
      name: 'roll-call',
      component: () => import('./pages/RollCallPage.vue'),
      meta: { titleKey: 'presence.rollCall', roles: house }
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
    { route: 'roll-call', labelKey: 'presence.rollCall', icon: Bell, order: 16, roles: house, group: 'care' }
  ]
}
