import { createApp } from 'vue'
import type { Pinia } from 'pinia'
import SignInForm from '@/features/accounts/components/SignInForm.vue'
import { i18n, translate } from '@/shared/i18n'
import { wantedPath } from '@/shared/session/wanted'

const signInPath = '/sign-in'

/** Shows the form to sign in, without the application behind it, until somebody has signed in. */
export function openDoor(pinia: Pinia, beside: () => Promise<void>): Promise<void> {
  const { pathname, search } = window.location
  if (pathname !== signInPath) {
    const to = pathname === '/' ? '' : `?to=${encodeURIComponent(pathname + search).replaceAll('%2F', '/')}`
    window.history.replaceState(null, '', signInPath + to)
  }
  document.title = `${translate('accounts.signIn')} · ${translate('frame.productName')}`
  return new Promise((resolve) => {
    const door = createApp(SignInForm, {
      onEntered() {
        door.unmount()
        const wanted = new URLSearchParams(window.location.search).get('to')
        window.history.replaceState(null, '', wantedPath(wanted))
        resolve()
      }
    })
    door.use(pinia).use(i18n).mount('#app')
    // the form first: what follows must not take its share of a slow line
    setTimeout(() => void beside().catch(() => undefined), 0)
  })
}
