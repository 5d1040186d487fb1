import { computed } from 'vue'
import { useMutation } from '@tanstack/vue-query'
import { fieldErrors } from '@/shared/api/problem'
import { problemText } from '@/shared/ui/problem-notice'

/** Sends a form: what is wrong with its fields, or else with the whole. */
export function useSending<T>(send: () => Promise<T>, sent: (answer: T) => void) {
  const mutation = useMutation({ mutationFn: send, onSuccess: sent })
  const errors = computed(() => fieldErrors(mutation.error.value))
  const message = computed(() =>
    mutation.error.value && Object.keys(errors.value).length === 0
      ? problemText(mutation.error.value)
      : undefined
  )
  return { send: () => mutation.mutate(), busy: mutation.isPending, errors, message }
}
