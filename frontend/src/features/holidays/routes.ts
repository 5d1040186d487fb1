import { Calendar } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['COUNTY', 'FIRE', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/holidays',
      name: 'holidays',
      component: () => import('./pages/HolidaysPage.vue'),
      meta: { titleKey: 'holidays.title', roles: readers }
    }
  ],
  menu: [
    {
      route: 'holidays',
      labelKey: 'holidays.title',
      icon: Calendar,
      order: 95,
      roles: readers,
      group: 'system'
    }
  ]
}
