import type { Role } from '@/shared/session/session'
import { numberText, percentText } from '@/shared/ui/format'
import type { Overview } from './overview-api'

export interface Card {
  label: string
  value: string
  note?: string
  to: string
  tone?: 'normal' | 'due' | 'overdue'
}

type Translate = (key: string, named?: Record<string, unknown>) => string

/** The four to six figures that matter to a role, each with the way to the rows that make it. */
export function cardsOf(role: Role, overview: Overview, t: Translate): Card[] {
  const figure = (key: string) => t(`overview.figures.${key}`)
  const ofHomes = t('overview.ofHomes', { homes: numberText(overview.homes) })
  const cards = {
    homes: {
      label: figure('homes'),
      value: numberText(overview.homes),
      note: t('overview.residentsAndBeds', {
        residents: numberText(overview.residents),
        beds: numberText(overview.beds)
      }),
      to: '/homes'
    },
    approval: {
      label: figure('homesWithoutApproval'),
      value: numberText(overview.homesWithoutApproval),
      note: ofHomes,
      to: '/homes?approval=NOT_APPROVED',
      tone: 'due'
    },
    fewManagers: {
      label: figure('homesWithThreeManagersOrFewer'),
      value: numberText(overview.homesWithThreeManagersOrFewer),
      note: t('overview.shortfall', { count: numberText(overview.staffingShortfall) }),
      to: '/homes?staffing=THREE_OR_FEWER',
      tone: 'due'
    },
    care: {
      label: figure('homesWithoutProfessionalCare'),
      value: numberText(overview.homesWithoutProfessionalCare),
      note: percentText(overview.homesWithoutProfessionalCarePercent),
      to: '/homes?staffing=NO_PROFESSIONAL_CARE',
      tone: 'due'
    },
    standards: {
      label: figure('citiesWithCareStandard'),
      value: `${numberText(overview.citiesWithCareStandard)} / ${numberText(overview.cities)}`,
      note: t('overview.citiesNote'),
      to: '/overview',
      tone: overview.citiesWithCareStandard < overview.cities ? 'due' : 'normal'
    },
    items: {
      label: figure('openRectificationItems'),
      value: numberText(overview.openRectificationItems),
      note: t('overview.fireNote', { count: numberText(overview.openFireItems) }),
      to: '/rectifications'
    },
    overdue: {
      label: figure('overdueRectificationItems'),
      value: numberText(overview.overdueRectificationItems),
      to: '/rectifications?overdue=true',
      tone: overview.overdueRectificationItems > 0 ? 'overdue' : 'normal'
    },
    fire: {
      label: figure('openFireItems'),
      value: numberText(overview.openFireItems),
      to: '/rectifications?fire=true'
    },
    freeBeds: {
      label: figure('freeBeds'),
      value: numberText(Math.max(0, overview.beds - overview.residents)),
      note: percentText(overview.occupancyPercent),
      to: '/homes'
    },
    shortfall: {
      label: figure('staffingShortfall'),
      value: numberText(overview.staffingShortfall),
      note: t('overview.belowTarget', { count: numberText(overview.homesBelowStaffingTarget) }),
      to: '/homes?staffing=BELOW_TARGET',
      tone: overview.staffingShortfall > 0 ? 'due' : 'normal'
    }
  } satisfies Record<string, Card>
  switch (role) {
    case 'PROVINCE':
    case 'AUDITOR':
      return [cards.homes, cards.approval, cards.fewManagers, cards.care, cards.standards, cards.overdue]
    case 'CITY':
      return [cards.homes, cards.standards, cards.shortfall, cards.care, cards.items, cards.overdue]
    case 'COUNTY':
    case 'TOWNSHIP':
      return [cards.homes, cards.shortfall, cards.freeBeds, cards.items, cards.overdue]
    case 'FIRE':
      return [cards.fire, cards.overdue]
    case 'ACCOUNTANT':
    case 'CARER':
      return [cards.freeBeds, cards.shortfall]
    default:
      return [cards.items, cards.overdue, cards.freeBeds, cards.shortfall]
  }
}
