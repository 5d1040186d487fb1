import type { Feature } from '@/app/features'

export const feature: Feature = {
  routes: [
    {
      path: '/sign-in',
      name: 'sign-in',
      component: () => import('./pages/SignInPage.vue'),
      meta: { titleKey: 'accounts.signIn', open: true }
    },
    {
      path: '/account/password',
      name: 'change-password',
      component: () => import('./pages/ChangePasswordPage.vue'),
      meta: { titleKey: 'accounts.changePassword', parent: 'my-account' }
    },
    {
      path: '/account',
      name: 'my-account',
      component: () => import('./pages/MyAccountPage.vue'),
      meta: { titleKey: 'accounts.myAccount' }
    }
  ]
}
