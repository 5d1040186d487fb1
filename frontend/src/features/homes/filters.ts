import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useQuery } from '@tanstack/vue-query'
import { regions } from './homes-api'

export const filterNames = [
  'city',
  'county',
  'township',
  'approval',
  'occupancy',
  'staffing',
  'openItems',
  'fireStatus',
  'status'
] as const
export type FilterName = (typeof filterNames)[number]

/** The filters that are chosen from a few words, with the words' place in the catalogue. */
export const choices = {
  approval: { values: ['APPROVED', 'NOT_APPROVED'], words: 'homes.approvals' },
  occupancy: { values: ['FULL', 'HIGH', 'LOW', 'EMPTY'], words: 'homes.occupancies' },
  staffing: {
    values: ['BELOW_TARGET', 'MET', 'THREE_OR_FEWER', 'NO_PROFESSIONAL_CARE'],
    words: 'homes.staffings'
  },
  fireStatus: {
    values: ['ACCEPTED', 'ASSESSED', 'NOT_PASSED', 'CANNOT_BE_UPGRADED'],
    words: 'homes.fireStates'
  },
  openItems: { values: ['true', 'false'], words: 'homes.itemChoices' },
  status: { values: ['OPEN', 'CLOSED', 'MERGED'], words: 'homes.states' }
} as const

/** The filters in force as words. */
export function useFilterChips(
  filters: ComputedRef<Partial<Record<FilterName, string>>>,
  q: ComputedRef<string | undefined>
) {
  const { t, te, locale } = useI18n()
  const cities = useRegions('CITY', () => (filters.value.city ? '620000' : undefined))
  const counties = useRegions('COUNTY', () => (filters.value.county ? filters.value.city : undefined))
  const townships = useRegions('TOWNSHIP', () =>
    filters.value.township ? (filters.value.county ?? filters.value.city) : undefined
  )

  function regionText(name: FilterName, code: string): string {
    const lists = { city: cities, county: counties, township: townships }
    const list = lists[name as keyof typeof lists].data.value
    const region = list?.find((candidate) => candidate.code === code)
    if (!region) return code
    return locale.value === 'en' ? region.nameEn : region.name
  }
  function text(name: FilterName, value: string): string {
    if (name === 'city' || name === 'county' || name === 'township') return regionText(name, value)
    const key = `${choices[name].words}.${value}`
    return `${t(`homes.filters.${name}`)}: ${te(key) ? t(key) : value}`
  }

  return computed(() => {
    const chips: { name: string; text: string }[] = q.value
      ? [{ name: 'q', text: t('homes.searched', { words: q.value }) }]
      : []
    for (const name of filterNames) {
      const value = filters.value[name]
      if (value !== undefined) chips.push({ name, text: text(name, value) })
    }
    return chips
  })
}

function useRegions(level: 'CITY' | 'COUNTY' | 'TOWNSHIP', parent: () => string | undefined) {
  return useQuery({
    queryKey: computed(() => ['regions', 'names', parent(), level]),
    queryFn: async () => {
      const code = parent()
      return code === undefined ? [] : await regions(code, level)
    },
    staleTime: Infinity
  })
}
