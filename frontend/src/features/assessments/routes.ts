import { defineAsyncComponent } from 'vue'
import { Checked } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/assessments',
      name: 'assessments',
      component: () => import('./pages/AssessmentsPage.vue'),
      meta: { titleKey: 'assessments.list', roles: readers }
    },
    {
      path: '/residents/:id(\\d+)/assessment',
      name: 'assess',
      component: () => import('./pages/AssessPage.vue'),
      meta: { titleKey: 'assessments.assess', roles: ['COUNTY'], parent: 'resident' }
    }
  ],
  personSections: [
    {
      component: defineAsyncComponent(() => import('./components/AssessmentHistory.vue')),
      order: 10,
      roles: ['CARER', ...readers],
      shows: (person) => person.supportMode !== 'BOARDER'
    }
  ],
  menu: [
    {
      route: 'assessments',
      labelKey: 'assessments.list',
      icon: Checked,
      order: 26,
      roles: ['DIRECTOR', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR'],
      group: 'residents'
    }
  ]
}
