import { UserFilled } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const managers: Role[] = ['ADMIN', 'PROVINCE', 'CITY', 'COUNTY']

export const feature: Feature = {
  routes: [
    {
      path: '/users',
      name: 'users',
      component: () => import('./pages/UsersPage.vue'),
      meta: { titleKey: 'users.title', roles: managers }
    },
    {
      path: '/users/new',
      name: 'new-user',
      component: () => import('./pages/UserFormPage.vue'),
      meta: { titleKey: 'users.create', roles: managers, parent: 'users' }
    },
    {
      path: '/users/:id',
      name: 'user',
      component: () => import('./pages/UserFormPage.vue'),
      meta: { titleKey: 'users.edit', roles: managers, parent: 'users' }
    }
  ],
  menu: [
    { route: 'users', labelKey: 'users.title', icon: UserFilled, order: 80, roles: managers, group: 'system' }
  ],
  landing: { ADMIN: 'users' }
}
