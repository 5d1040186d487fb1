import { defineAsyncComponent } from 'vue'
import { Notebook, WarnTriangleFilled } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const house: Role[] = ['DIRECTOR', 'CARER']
const readers: Role[] = [...house, 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/care',
      name: 'care',
      component: () => import('./pages/CarePage.vue'),
      meta: { titleKey: 'care.log', roles: house }
    },
    {
      path: '/homes/:id(\\d+)/care',
      name: 'care-of-home',
      component: () => import('./pages/CarePage.vue'),
      meta: { titleKey: 'care.log', roles: readers, parent: 'home' }
    },
    {
      path: '/incidents',
      name: 'incidents',
      component: () => import('./pages/IncidentsPage.vue'),
      meta: { titleKey: 'care.incidents', roles: readers }
    },
    {
      path: '/incidents/new',
      name: 'report-incident',
      component: () => import('./pages/IncidentFormPage.vue'),
      meta: { titleKey: 'care.report', roles: house, parent: 'incidents' }
    },
    {
      path: '/incidents/:id(\\d+)',
      name: 'incident',
      component: () => import('./pages/IncidentPage.vue'),
      meta: { titleKey: 'care.incident', roles: readers, parent: 'incidents' }
    }
  ],
  personSections: [
    {
      component: defineAsyncComponent(() => import('./components/IncidentSection.vue')),
      order: 30,
      roles: readers,
      shows: (person) => person.supportMode !== 'DISPERSED'
    }
  ],
  menu: [
    { route: 'care', labelKey: 'care.log', icon: Notebook, order: 15, roles: house, group: 'care' },
    {
      route: 'incidents',
      labelKey: 'care.incidents',
      icon: WarnTriangleFilled,
      order: 29,
      roles: readers,
      group: 'care'
    }
  ]
}
