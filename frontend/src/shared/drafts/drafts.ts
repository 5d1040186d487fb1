import { onScopeDispose, ref, watch, type Ref } from 'vue'

const prefix = 'yian.draft.'

/**
 * A form that survives a reload: kept on this device under the name until it is sent, wiped on sign-out.
 * `restored` tells whether an unsent draft was found.
 */
export function useDraft<T extends object>(
  name: string,
  initial: T
): { form: Ref<T>; restored: Ref<boolean>; discard: () => void } {
  const stored = read<Partial<T>>(name)
  const form = ref({ ...initial, ...stored }) as Ref<T>
  const restored = ref(stored !== undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = false

  function keep() {
    if (!sent) localStorage.setItem(prefix + name, JSON.stringify(form.value))
  }
  watch(
    form,
    () => {
      sent = false
      clearTimeout(timer)
      timer = setTimeout(keep, 400)
    },
    { deep: true }
  )
  onScopeDispose(() => {
    if (timer !== undefined) {
      clearTimeout(timer)
      keep()
    }
  })

  function discard() {
    sent = true
    clearTimeout(timer)
    timer = undefined
    restored.value = false
    localStorage.removeItem(prefix + name)
  }
  return { form, restored, discard }
}

export function forgetDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}

function read<T>(name: string): T | undefined {
  const text = localStorage.getItem(prefix + name)
  if (text === null) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}
