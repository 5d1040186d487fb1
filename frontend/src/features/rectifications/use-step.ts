import { ref } from 'vue'
import { useQueryClient } from '@tanstack/vue-query'
import { fieldErrors, problemKind } from '@/shared/api/problem'
import { problemText, useProblemNotice } from '@/shared/ui/problem-notice'
import type { ItemDetail } from './rectifications-api'

/**
 * Takes a step with an item: on success the page shows the item as it then is and says what follows; a refusal stands
 * at the form, which keeps what was typed. When somebody was quicker the item of now is shown beside the form.
 */
export function useStep() {
  const queries = useQueryClient()
  const { done } = useProblemNotice()
  const busy = ref(false)
  const message = ref('')
  const errors = ref<Record<string, string>>({})

  function show(item: ItemDetail) {
    queries.setQueryData(['rectification-item', item.item.id], item)
    void queries.invalidateQueries({ queryKey: ['rectification-items'] })
  }

  async function take(id: number, step: () => Promise<ItemDetail>, followUp: (item: ItemDetail) => string) {
    busy.value = true
    message.value = ''
    errors.value = {}
    try {
      const item = await step()
      show(item)
      done(followUp(item))
      return true
    } catch (error) {
      errors.value = fieldErrors(error)
      message.value = Object.keys(errors.value).length > 0 ? '' : problemText(error)
      if (problemKind(error) === 'stale-version') {
        await queries.invalidateQueries({ queryKey: ['rectification-item', id] })
      }
      return false
    } finally {
      busy.value = false
    }
  }
  return { busy, message, errors, take }
}
