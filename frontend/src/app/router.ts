import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router'
import { useSession } from '@/shared/session/session'
import { mayHaveVaults } from '@/shared/offline/opened'
import { completeTexts, translate } from '@/shared/i18n'
import { features, landingOf } from './features'

export function createAppRouter() {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'start', component: () => import('./pages/StartPage.vue') },
      ...features.flatMap((feature) => feature.routes),
      {
        path: '/not-allowed',
        name: 'not-allowed',
        component: () => import('./pages/NotAllowedPage.vue'),
        meta: { titleKey: 'frame.notAllowed' }
      },
      {
        path: '/:unknown(.*)*',
        name: 'unknown',
        component: () => import('./pages/UnknownPage.vue'),
        meta: { titleKey: 'frame.unknownPage' }
      }
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 }
  })

  router.beforeEach(async (to) => {
    const session = useSession()
    // together, for on a slow line each way to the server takes its time
    await Promise.all([session.load(), to.name === 'sign-in' ? undefined : completeTexts()])
    if (session.session) await completeTexts()
    if (to.meta.open) return true
    if (session.failure) {
      if (!mayHaveVaults()) return true
      const { unlockable } = await import('@/shared/offline/entrance')
      return (await unlockable(session.failure)) ? { name: 'unlock', query: { to: to.fullPath } } : true
    }
    if (!session.session) return { name: 'sign-in', query: to.path === '/' ? {} : { to: to.fullPath } }
    if (session.session.mustChangePassword && to.name !== 'change-password')
      return { name: 'change-password' }
    if (to.name === 'start') return { name: landingOf(session.session.role), replace: true }
    if (to.meta.roles && !to.meta.roles.includes(session.session.role)) return { name: 'not-allowed' }
    return true
  })

  router.afterEach(showTitle)
  return router
}

/** Names the page in the browser's tab. */
export function showTitle(to: RouteLocationNormalized) {
  const name = translate('frame.productName')
  document.title = to.meta.titleKey ? `${translate(to.meta.titleKey)} · ${name}` : name
}
