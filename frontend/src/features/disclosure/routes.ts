import type { Feature } from '@/app/features'

export const feature: Feature = {
  routes: [
    {
      path: '/public/homes',
      name: 'public-homes',
      component: () => import('./pages/PublicHomesPage.vue'),
      meta: { titleKey: 'disclosure.title', open: true }
    },
    {
      path: '/public/homes/:id(\\d+)',
      name: 'public-statement',
      component: () => import('./pages/PublicStatementPage.vue'),
      meta: { titleKey: 'disclosure.title', open: true }
    }
  ]
}
