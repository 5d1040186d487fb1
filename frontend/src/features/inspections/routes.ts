import { Checked } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const inspectors: Role[] = ['COUNTY', 'CITY', 'PROVINCE']
const readers: Role[] = [...inspectors, 'AUDITOR', 'TOWNSHIP', 'DIRECTOR']

export const feature: Feature = {
  routes: [
    {
      path: '/inspections',
      name: 'inspections',
      component: () => import('./pages/InspectionsPage.vue'),
      meta: { titleKey: 'inspections.title', roles: readers }
    },
    {
      path: '/inspections/new',
      name: 'new-inspection',
      component: () => import('./pages/NewInspectionPage.vue'),
      meta: { titleKey: 'inspections.start', roles: inspectors, parent: 'inspections' }
    },
    {
      path: '/inspections/:id',
      name: 'inspection',
      component: () => import('./pages/InspectionPage.vue'),
      meta: { titleKey: 'inspections.one', roles: readers, parent: 'inspections' }
    },
    {
      path: '/inspections/:id/checklist',
      name: 'inspection-checklist',
      component: () => import('./pages/ChecklistPage.vue'),
      meta: { titleKey: 'inspections.fill', roles: readers, parent: 'inspection' }
    }
  ],
  menu: [
    {
      route: 'inspections',
      labelKey: 'inspections.title',
      icon: Checked,
      order: 30,
      roles: readers,
      group: 'inspections',
      part: 'field'
    }
  ]
}
