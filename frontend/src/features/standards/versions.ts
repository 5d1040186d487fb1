import { useI18n } from 'vue-i18n'
import { numberText } from '@/shared/ui/format'
import { tiers, wageClasses, type CareFloor, type MinimumWage, type StandardState } from './standards-api'

/** A version of something that the province has set: what holds, what will, what held. */
export interface ProvisionVersion {
  id: number
  state: StandardState
  effectiveFrom: string
  amounts: string
  document: string
  source?: string
}

/** What the province has set, as lists of versions to read. */
export function useVersions() {
  const { t } = useI18n()

  const ofFloors = (floors: CareFloor[]): ProvisionVersion[] =>
    floors.map((floor) => ({
      id: floor.id,
      state: floor.state,
      effectiveFrom: floor.effectiveFrom,
      amounts: tiers
        .map(
          (tier) =>
            `${t(`standards.tiers.${tier}`)} ${t('standards.yuanYear', { amount: numberText(floor[tier], 2) })}`
        )
        .join(' · '),
      document: floor.documentNumber,
      source: floor.source
    }))

  /** Only the classes that a wage is known of. */
  const ofWages = (wages: MinimumWage[]): { wageClass: number; versions: ProvisionVersion[] }[] =>
    wageClasses
      .map((wageClass) => ({
        wageClass,
        versions: wages
          .filter((wage) => wage.wageClass === wageClass)
          .map((wage) => ({
            id: wage.id,
            state: wage.state,
            effectiveFrom: wage.effectiveFrom,
            amounts: t('standards.yuanMonth', { amount: numberText(wage.monthly, 2) }),
            document: wage.source
          }))
      }))
      .filter((one) => one.versions.length > 0)

  return { ofFloors, ofWages }
}
