import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export type Filters = Record<string, string | undefined>

/**
 * Which rows a list shows, kept in the address, so that a list can be linked, reloaded and gone back to.
 *
 * @param names the filters of the list
 */
export function useListQuery<Name extends string>(names: readonly Name[], pageSize = 50) {
  const route = useRoute()
  const router = useRouter()

  const page = computed(() => Math.max(0, Number(route.query.page ?? 1) - 1 || 0))
  const sort = computed(() => text(route.query.sort))
  const q = computed(() => text(route.query.q))
  const filters = computed(() => {
    const result: Partial<Record<Name, string>> = {}
    for (const name of names) {
      const value = text(route.query[name])
      if (value !== undefined) result[name] = value
    }
    return result
  })
  /** The query parameters of the request. */
  const parameters = computed(() => ({
    ...filters.value,
    q: q.value,
    sort: sort.value,
    page: page.value,
    size: pageSize
  }))

  function change(next: Filters) {
    const query: Record<string, string> = {}
    for (const [name, value] of Object.entries({ ...route.query, page: undefined, ...next })) {
      const kept = text(value)
      if (kept !== undefined) query[name] = kept
    }
    return router.replace({ query })
  }

  return {
    page,
    sort,
    q,
    filters,
    parameters,
    pageSize,
    setFilter: (name: Name, value: string | undefined) => change({ [name]: value }),
    setFilters: (values: Partial<Record<Name, string | undefined>>) => change(values as Filters),
    search: (words: string) => change({ q: words.trim() || undefined }),
    sortBy: (value: string | undefined) => change({ sort: value }),
    toPage: (number: number) => change({ page: number > 0 ? String(number + 1) : undefined }),
    clear: () => change(Object.fromEntries([...names, 'q'].map((name) => [name, undefined])))
  }
}

/** What a list component needs of it, whatever the filters are. */
export type ListQuery = Pick<
  ReturnType<typeof useListQuery>,
  'page' | 'pageSize' | 'sort' | 'sortBy' | 'toPage'
>

/** All of a list's state, for the parts that change its filters. */
export type FilterableQuery<Name extends string> = ReturnType<typeof useListQuery<Name>>

/** The parameters as a query string, for downloads of what is shown. */
export function queryString(
  parameters: Record<string, string | number | undefined>,
  without: string[] = ['page', 'size']
): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '' && !without.includes(name)) search.set(name, String(value))
  }
  const result = search.toString()
  return result ? `?${result}` : ''
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : undefined
}
