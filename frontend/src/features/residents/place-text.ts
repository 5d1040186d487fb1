import { useI18n } from 'vue-i18n'
import type { ResidentRow } from './residents-api'

type Place = Pick<ResidentRow, 'homeName' | 'bed' | 'city' | 'county' | 'township'>

/** Where a person lives, as people say it: the home and the bed, or the division. */
export function usePlaceText() {
  const { locale } = useI18n()
  const region = (name: Place['county']) => (name ? (locale.value === 'en' ? name.nameEn : name.name) : '')
  const placeText = (person: Place) =>
    person.homeName
      ? [person.homeName, person.bed].filter(Boolean).join(' ')
      : [region(person.county ?? person.city), region(person.township)].filter(Boolean).join(' ')
  return { placeText }
}
