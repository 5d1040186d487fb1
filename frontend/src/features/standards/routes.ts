import { Tickets } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']

export const feature: Feature = {
  routes: [
    {
      path: '/standards',
      name: 'standards',
      component: () => import('./pages/StandardsPage.vue'),
      meta: { titleKey: 'standards.title', roles: readers }
    },
    {
      path: '/standards/cities/:city(\\d+)',
      name: 'standards-of-city',
      component: () => import('./pages/CityPage.vue'),
      meta: { titleKey: 'standards.ofCity', roles: readers, parent: 'standards' }
    },
    {
      path: '/standards/floors',
      name: 'care-floors',
      component: () => import('./pages/FloorsPage.vue'),
      meta: { titleKey: 'standards.floors', roles: readers, parent: 'standards' }
    },
    {
      path: '/standards/minimum-wages',
      name: 'minimum-wages',
      component: () => import('./pages/WagesPage.vue'),
      meta: { titleKey: 'standards.wages', roles: readers, parent: 'standards' }
    },
    {
      path: '/standards/care/drafts/new',
      name: 'new-care-draft',
      component: () => import('./pages/CareDraftPage.vue'),
      meta: { titleKey: 'standards.draftCare', roles: ['CITY'], parent: 'standards' }
    },
    {
      path: '/standards/care/drafts/:id(\\d+)',
      name: 'care-draft',
      component: () => import('./pages/CareDraftPage.vue'),
      meta: { titleKey: 'standards.careDraft', roles: ['CITY'], parent: 'standards' }
    },
    {
      path: '/standards/living/drafts/new',
      name: 'new-living-draft',
      component: () => import('./pages/LivingDraftPage.vue'),
      meta: { titleKey: 'standards.draftLiving', roles: ['CITY', 'PROVINCE'], parent: 'standards' }
    },
    {
      path: '/standards/living/drafts/:id(\\d+)',
      name: 'living-draft',
      component: () => import('./pages/LivingDraftPage.vue'),
      meta: { titleKey: 'standards.livingDraft', roles: ['CITY', 'PROVINCE'], parent: 'standards' }
    },
    {
      path: '/public/standards',
      name: 'public-standards',
      component: () => import('./pages/PublicPage.vue'),
      meta: { titleKey: 'standards.publicTitle', open: true }
    },
    {
      path: '/public/standards/:city(\\d+)',
      name: 'public-standards-of-city',
      component: () => import('./pages/PublicPage.vue'),
      meta: { titleKey: 'standards.publicTitle', open: true }
    }
  ],
  menu: [
    {
      route: 'standards',
      labelKey: 'standards.title',
      icon: Tickets,
      order: 37,
      roles: readers,
      group: 'funds',
      part: 'rules'
    }
  ]
}
