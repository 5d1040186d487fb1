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
  // The director has eight entries already and comes from the care log.
  menu: [{ route: 'roll-call', labelKey: 'presence.rollCall', icon: Bell, order: 24, roles: ['CARER'] }]
}
