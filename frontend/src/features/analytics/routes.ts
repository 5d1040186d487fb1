import { Histogram, WarnTriangleFilled } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'
import HomeRisk from './components/HomeRisk.vue'

const offices: Role[] = ['COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/inspection-analytics',
      name: 'inspection-analytics',
      component: () => import('./pages/AnalyticsPage.vue'),
      meta: { titleKey: 'analytics.title', roles: offices }
    },
    {
      path: '/risk-scores',
      name: 'risk-scores',
      component: () => import('./pages/RiskPage.vue'),
      meta: { titleKey: 'analytics.risk', roles: offices }
    }
  ],
  menu: [
    {
      route: 'risk-scores',
      labelKey: 'analytics.risk',
      icon: WarnTriangleFilled,
      order: 30.6,
      roles: offices,
      group: 'inspections',
      part: 'findings'
    },
    {
      route: 'inspection-analytics',
      labelKey: 'analytics.title',
      icon: Histogram,
      order: 30.7,
      roles: offices,
      group: 'inspections',
      part: 'findings'
    }
  ],
  homeSections: [{ component: HomeRisk, roles: offices }]
}
