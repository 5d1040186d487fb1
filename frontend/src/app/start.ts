import { createApp } from 'vue'
import type { Pinia } from 'pinia'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import 'element-plus/es/components/message/style/css'
import 'element-plus/es/components/message-box/style/css'
import 'element-plus/es/components/loading/style/css'
import { completeTexts, i18n } from '@/shared/i18n'
import { ProblemError } from '@/shared/api/problem'
import App from './App.vue'
import { features } from './features'
import { createAppRouter } from './router'
import { serveOffline } from './worker/updates'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        failures < 2 &&
        (!(error instanceof ProblemError) || error.problem.status === 0 || error.problem.status >= 500)
    }
  }
})

/** Fetches what the first page after signing in will need, so that a slow line works while somebody types. */
export async function prepare() {
  const first = features.flatMap((feature) => feature.routes).find((route) => route.name === 'overview')
  const page = first?.component as undefined | (() => Promise<unknown>)
  await Promise.all([completeTexts(), import('./pages/StartPage.vue'), page?.()])
}

/** Starts the application at the address that the browser shows. */
export function start(pinia: Pinia) {
  createApp(App)
    .use(pinia)
    .use(VueQueryPlugin, { queryClient })
    .use(i18n)
    .use(createAppRouter())
    .mount('#app')
  serveOffline()
}
