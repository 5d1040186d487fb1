import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import { api, unwrap } from '@/shared/api/client'
import { ProblemError } from '@/shared/api/problem'
import { enableSignInAgain } from './sign-in-again'
import { forgetDrafts } from '@/shared/drafts/drafts'

export type Role =
  | 'DIRECTOR'
  | 'ACCOUNTANT'
  | 'CARER'
  | 'TOWNSHIP'
  | 'COUNTY'
  | 'FIRE'
  | 'CITY'
  | 'PROVINCE'
  | 'AUDITOR'
  | 'ADMIN'

export interface Session {
  username: string
  displayName: string
  role: Role
  scope: {
    level: 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'HOME' | 'NONE'
    regionCode?: string | null
    regionName?: string | null
    homeId?: number | null
    homeName?: string | null
  }
  mustChangePassword: boolean
}

const hint = 'yian.signed-in'

/** Whether somebody was signed in here when the page was left; only the server knows whether that still holds. */
export const mayBeSignedIn = () => localStorage.getItem(hint) !== null

/** Who is signed in. */
export const useSession = defineStore('session', () => {
  const session = ref<Session | null>(null)
  const known = ref(false)
  /** Why the server could not say who is signed in; the frame shows it in place of the page. */
  const failure = shallowRef<unknown>()
  /** Whether the person was let in by a PIN while the server could not be reached. */
  const offline = ref(false)

  function keep(next: Session | null) {
    session.value = next
    known.value = true
    offline.value = false
    failure.value = undefined
    enableSignInAgain(next !== null)
    if (next) localStorage.setItem(hint, '1')
    else localStorage.removeItem(hint)
  }

  /** Asks the server once who is signed in. */
  async function load() {
    if (known.value) return
    failure.value = undefined
    try {
      keep((await unwrap(api.GET('/api/session'))) as Session)
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) keep(null)
      else failure.value = error
    }
  }

  /** Goes on without the server as who took visits along on this device. */
  function keepOffline(identity: Session) {
    keep(identity)
    offline.value = true
  }

  async function signIn(username: string, password: string) {
    keep((await unwrap(api.POST('/api/session', { body: { username, password } }))) as Session)
  }

  async function signOut() {
    await unwrap(api.DELETE('/api/session'))
    forgetDrafts()
    keep(null)
  }

  /** Forgets who was signed in, on this device only: the server could not be told. */
  function leave() {
    forgetDrafts()
    keep(null)
  }

  function passwordChanged() {
    if (session.value) session.value = { ...session.value, mustChangePassword: false }
  }

  const role = computed(() => session.value?.role)
  function hasRole(...roles: Role[]) {
    return role.value !== undefined && roles.includes(role.value)
  }

  return {
    session,
    known,
    failure,
    offline,
    role,
    hasRole,
    load,
    keepOffline,
    signIn,
    signOut,
    leave,
    passwordChanged
  }
})
