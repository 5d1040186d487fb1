import { Aim, Calendar, Files, View } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const planners: Role[] = ['COUNTY', 'CITY', 'PROVINCE']
const offices: Role[] = [...planners, 'AUDITOR']
const all: Role[] = [...offices, 'TOWNSHIP', 'DIRECTOR']

export const feature: Feature = {
  routes: [
    {
      path: '/inspection-visits',
      name: 'inspection-visits',
      component: () => import('./pages/VisitsPage.vue'),
      meta: { titleKey: 'inspectionplans.visits', roles: all }
    },
    {
      path: '/inspection-visits/:id(\\d+)',
      name: 'inspection-visit',
      component: () => import('./pages/VisitPage.vue'),
      meta: { titleKey: 'inspectionplans.visit', roles: all, parent: 'inspection-visits' }
    },
    {
      path: '/inspection-plans',
      name: 'inspection-plans',
      component: () => import('./pages/PlansPage.vue'),
      meta: { titleKey: 'inspectionplans.plans', roles: offices }
    },
    {
      path: '/inspection-plans/:id(\\d+)',
      name: 'inspection-plan',
      component: () => import('./pages/PlanPage.vue'),
      meta: { titleKey: 'inspectionplans.plan', roles: offices, parent: 'inspection-plans' }
    },
    {
      path: '/inspection-draws',
      name: 'inspection-draws',
      component: () => import('./pages/DrawsPage.vue'),
      meta: { titleKey: 'inspectionplans.draws', roles: offices }
    },
    {
      path: '/inspection-draws/new',
      name: 'new-inspection-draw',
      component: () => import('./pages/NewDrawPage.vue'),
      meta: { titleKey: 'inspectionplans.newDraw', roles: planners, parent: 'inspection-draws' }
    },
    {
      path: '/inspection-draws/:id(\\d+)',
      name: 'inspection-draw',
      component: () => import('./pages/DrawPage.vue'),
      meta: { titleKey: 'inspectionplans.draw', roles: offices, parent: 'inspection-draws' }
    },
    {
      path: '/inspector-conflicts',
      name: 'inspector-conflicts',
      component: () => import('./pages/ConflictsPage.vue'),
      meta: { titleKey: 'inspectionplans.conflicts', roles: offices, parent: 'inspection-draws' }
    },
    {
      path: '/inspection-coverage',
      name: 'inspection-coverage',
      component: () => import('./pages/CoveragePage.vue'),
      meta: { titleKey: 'inspectionplans.coverage', roles: offices }
    }
  ],
  menu: [
    {
      route: 'inspection-visits',
      labelKey: 'inspectionplans.visits',
      icon: Calendar,
      order: 30.1,
      roles: all,
      group: 'inspections',
      part: 'planning'
    },
    {
      route: 'inspection-plans',
      labelKey: 'inspectionplans.plans',
      icon: Files,
      order: 30.2,
      roles: offices,
      group: 'inspections',
      part: 'planning'
    },
    {
      route: 'inspection-draws',
      labelKey: 'inspectionplans.draws',
      icon: Aim,
      order: 30.3,
      roles: offices,
      group: 'inspections',
      part: 'planning'
    },
    {
      route: 'inspection-coverage',
      labelKey: 'inspectionplans.coverage',
      icon: View,
      order: 30.5,
      roles: offices,
      group: 'inspections',
      part: 'planning'
    }
  ]
}
