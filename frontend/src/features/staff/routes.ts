import { Avatar } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']
const writers: Role[] = ['DIRECTOR', 'COUNTY']

export const feature: Feature = {
  routes: [
    {
      path: '/staff',
      name: 'staff',
      component: () => import('./pages/StaffPage.vue'),
      meta: { titleKey: 'staff.list', roles: readers }
    },
    {
      path: '/staff/new',
      name: 'enter-staff',
      component: () => import('./pages/StaffFormPage.vue'),
      meta: { titleKey: 'staff.enter', roles: writers, parent: 'staff' }
    },
    {
      path: '/staff/:id(\\d+)',
      name: 'staff-member',
      component: () => import('./pages/StaffMemberPage.vue'),
      meta: { titleKey: 'staff.person', roles: readers, parent: 'staff' }
    },
    {
      path: '/staff/:id(\\d+)/edit',
      name: 'edit-staff',
      component: () => import('./pages/StaffFormPage.vue'),
      meta: { titleKey: 'staff.edit', roles: writers, parent: 'staff-member' }
    }
  ],
  menu: [{ route: 'staff', labelKey: 'staff.list', icon: Avatar, order: 28, roles: readers, group: 'staff' }]
}
