import { House } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = [
  'DIRECTOR',
  'ACCOUNTANT',
  'CARER',
  'TOWNSHIP',
  'COUNTY',
  'FIRE',
  'CITY',
  'PROVINCE',
  'AUDITOR'
]

export const feature: Feature = {
  routes: [
    {
      path: '/overview',
      name: 'overview',
      component: () => import('./pages/OverviewPage.vue'),
      meta: { titleKey: 'overview.title', roles: readers }
    }
  ],
  menu: [{ route: 'overview', labelKey: 'overview.title', icon: House, order: 10, roles: readers }],
  landing: Object.fromEntries(readers.map((role) => [role, 'overview']))
}
