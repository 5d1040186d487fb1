import { useI18n } from 'vue-i18n'
import { numberText } from '@/shared/ui/format'
import { fieldOf, labelKey, type FieldValue } from './profile-fields'

/** Words for the values of a home's fields. */
export function useFieldText() {
  const { t, te, locale } = useI18n()

  const label = (path: string) => (te(labelKey(path)) ? t(labelKey(path)) : path)

  function valueText(path: string, value: FieldValue | undefined): string {
    if (value === null || value === undefined || value === '') return '—'
    const field = fieldOf(path)
    if (field?.kind === 'flag' || typeof value === 'boolean')
      return value === true || value === 'true' ? t('ui.yes') : t('ui.no')
    if (field?.kind === 'choice' && field.words) return t(`${field.words}.${String(value)}`)
    if (path === 'facilities.floorArea') return numberText(Number(value))
    return String(value)
  }

  /** A division's name in the language of the page. */
  function regionText(region: { name: string; nameEn: string } | null | undefined): string {
    if (!region) return ''
    return locale.value === 'en' ? region.nameEn : region.name
  }

  return { label, valueText, regionText }
}
