import { ref } from 'vue'

/** Whether the dialog that asks to sign in again is open. */
export const signInAgainOpen = ref(false)

let waiting: Promise<boolean> | undefined
let answer: ((signedIn: boolean) => void) | undefined
let enabled = false

/** From the first sign-in on; before it a 401 is a plain answer. */
export function enableSignInAgain(on: boolean) {
  enabled = on
}

/** Opens the dialog once for all requests that wait, and tells whether the person signed in again. */
export function askToSignInAgain(): Promise<boolean> {
  if (!enabled) return Promise.resolve(false)
  waiting ??= new Promise<boolean>((resolve) => {
    answer = resolve
    signInAgainOpen.value = true
  }).finally(() => {
    waiting = undefined
    signInAgainOpen.value = false
  })
  return waiting
}

export function signedInAgain(signedIn: boolean) {
  answer?.(signedIn)
}
