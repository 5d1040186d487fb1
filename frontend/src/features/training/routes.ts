import { Reading } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const offices: Role[] = ['COUNTY', 'CITY', 'PROVINCE']
const readers: Role[] = ['DIRECTOR', 'TOWNSHIP', 'AUDITOR', ...offices]

export const feature: Feature = {
  routes: [
    {
      path: '/trainings',
      name: 'trainings',
      component: () => import('./pages/TrainingsPage.vue'),
      meta: { titleKey: 'training.list', roles: readers }
    },
    {
      path: '/trainings/:id(\\d+)',
      name: 'training',
      component: () => import('./pages/TrainingPage.vue'),
      meta: { titleKey: 'training.one', roles: readers, parent: 'trainings' }
    }
  ],
  menu: [
    {
      route: 'trainings',
      labelKey: 'training.list',
      icon: Reading,
      order: 28.3,
      roles: readers,
      group: 'staff'
    }
  ]
}
