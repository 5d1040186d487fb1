import { Calendar } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const house: Role[] = ['DIRECTOR', 'CARER']
const readers: Role[] = [...house, 'ACCOUNTANT', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/duty',
      name: 'duty',
      component: () => import('./pages/DutyPage.vue'),
      meta: { titleKey: 'duty.title', roles: house }
    },
    {
      path: '/homes/:id(\\d+)/duty',
      name: 'home-duty',
      component: () => import('./pages/DutyPage.vue'),
      meta: { titleKey: 'duty.title', roles: readers, parent: 'home' }
    }
  ],
  menu: [{ route: 'duty', labelKey: 'duty.title', icon: Calendar, order: 28.2, roles: house, group: 'staff' }]
}
