import { onScopeDispose, ref, type Ref } from 'vue'

/** Whether the page is as narrow as a phone (below 768 px). */
export function usePhone(): Ref<boolean> {
  const query = window.matchMedia('(max-width: 767px)')
  const phone = ref(query.matches)
  const changed = (event: MediaQueryListEvent) => {
    phone.value = event.matches
  }
  query.addEventListener('change', changed)
  onScopeDispose(() => query.removeEventListener('change', changed))
  return phone
}
