import type { Feature } from '@/app/features'

export const feature: Feature = {
  routes: [
    {
      path: '/notifications',
      name: 'notifications',
      component: () => import('./pages/NotificationsPage.vue'),
      meta: { titleKey: 'notifications.title' }
    }
  ]
}
