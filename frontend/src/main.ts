import { createApp } from 'vue'
import { createPinia } from 'pinia'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import 'element-plus/es/components/message/style/css'
import 'element-plus/es/components/message-box/style/css'
import 'element-plus/es/components/loading/style/css'
import './shared/styles/main.css'
import App from './app/App.vue'
import { router } from './app/router'
import { chooseLanguage, currentLanguage, i18n } from './shared/i18n'
import { serveOffline } from './app/worker/updates'
import { ProblemError } from './shared/api/problem'

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

await chooseLanguage(currentLanguage())
createApp(App).use(createPinia()).use(VueQueryPlugin, { queryClient }).use(i18n).use(router).mount('#app')
serveOffline()
