import { DataAnalysis } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/staffing',
      name: 'staffing',
      component: () => import('./pages/StaffingPage.vue'),
      meta: { titleKey: 'staffing.title', roles: readers }
    }
  ],
  menu: [
    {
      route: 'staffing',
      labelKey: 'staffing.title',
      icon: DataAnalysis,
      order: 28.1,
      roles: readers,
      group: 'staff'
    }
  ]
}
