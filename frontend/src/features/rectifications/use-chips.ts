import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useQuery } from '@tanstack/vue-query'
import { api, unwrap } from '@/shared/api/client'
import type { FilterableQuery } from '@/shared/list/list-query'
import type { filterNames } from './rectifications-api'

type Name = (typeof filterNames)[number]

/** The filters in force in words, in the order of the filters above the list. */
export function useChips(query: FilterableQuery<Name>) {
  const { t, locale } = useI18n()
  const regions = useQuery({
    queryKey: ['regions', 'all'],
    queryFn: () => unwrap(api.GET('/api/regions')),
    staleTime: Infinity
  })
  function region(code: string) {
    const found = regions.data.value?.find((candidate) => candidate.code === code)
    if (!found) return code
    return locale.value === 'en' ? found.nameEn : found.name
  }
  function text(name: Name, value: string): string {
    switch (name) {
      case 'state':
        return value
          .split(',')
          .map((state) => t(`rectifications.states.${state}`))
          .join(' / ')
      case 'overdue':
        return t('rectifications.overdue')
      case 'fire':
        return t('rectifications.fire')
      case 'repeated':
        return t('rectifications.repeatedOnly')
      case 'extension':
        return t('rectifications.extensionsAsked')
      case 'severity':
        return t(`rectifications.severities.${value}`)
      case 'city':
      case 'county':
      case 'township':
        return region(value)
      case 'homeId':
        return t('rectifications.ofHome')
      case 'inspection':
        return t('rectifications.ofInspection')
      case 'dueTo':
        return t('rectifications.dueUntil', { date: value })
    }
  }
  return computed(() => {
    const chips = (Object.entries(query.filters.value) as [Name, string][]).map(([name, value]) => ({
      name: name as string,
      text: text(name, value)
    }))
    return query.q.value ? [{ name: 'q', text: `“${query.q.value}”` }, ...chips] : chips
  })
}
