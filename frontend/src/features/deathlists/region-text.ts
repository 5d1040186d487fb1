import { useI18n } from 'vue-i18n'

type Region = { name: string; nameEn: string } | null | undefined

/** The name of a division in the reader's language. */
export function useRegionText() {
  const { locale } = useI18n()
  return (region: Region) => (region ? (locale.value === 'en' ? region.nameEn : region.name) : '')
}
