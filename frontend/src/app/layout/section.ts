import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The route names of the current page and of all pages above it: one is that of the navigation entry it belongs to. */
export function useSection() {
  const route = useRoute()
  const router = useRouter()
  const parentOf = (name: string) => router.getRoutes().find((other) => other.name === name)?.meta.parent

  return computed(() => {
    const names = new Set<string>()
    let name = typeof route.name === 'string' ? route.name : undefined
    while (name !== undefined && !names.has(name)) {
      names.add(name)
      name = parentOf(name)
    }
    return names
  })
}
