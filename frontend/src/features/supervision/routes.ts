import { Bell } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/supervising-orders',
      name: 'supervising-orders',
      component: () => import('./pages/OrdersPage.vue'),
      meta: { titleKey: 'supervision.title', roles: readers }
    },
    {
      path: '/supervising-orders/new',
      name: 'new-supervising-order',
      component: () => import('./pages/NewOrderPage.vue'),
      meta: { titleKey: 'supervision.issue', roles: ['CITY', 'PROVINCE'], parent: 'supervising-orders' }
    },
    {
      path: '/supervising-orders/:id(\\d+)',
      name: 'supervising-order',
      component: () => import('./pages/OrderPage.vue'),
      meta: { titleKey: 'supervision.one', roles: readers, parent: 'supervising-orders' }
    }
  ],
  menu: [
    {
      route: 'supervising-orders',
      labelKey: 'supervision.title',
      icon: Bell,
      order: 44,
      roles: readers,
      group: 'inspections',
      part: 'rectifying'
    }
  ]
}
