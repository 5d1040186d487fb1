import type { RegionFigures } from './overview-api'

export const mapFigures = [
  'overdueRectificationItems',
  'openFireItems',
  'staffingShortfall',
  'homesWithoutProfessionalCare',
  'homesWithoutApproval',
  'homes'
] as const
export type MapFigure = (typeof mapFigures)[number]

/** Which homes or items make the figure: the list that its number leads to. */
export function listOf(figure: MapFigure, region: { city?: string; county?: string }): string {
  const where = new URLSearchParams(Object.entries(region).filter(([, code]) => code) as [string, string][])
  switch (figure) {
    case 'overdueRectificationItems':
      where.set('overdue', 'true')
      return `/rectifications?${where}`
    case 'openFireItems':
      where.set('fire', 'true')
      return `/rectifications?${where}`
    case 'staffingShortfall':
      where.set('staffing', 'BELOW_TARGET')
      break
    case 'homesWithoutProfessionalCare':
      where.set('staffing', 'NO_PROFESSIONAL_CARE')
      break
    case 'homesWithoutApproval':
      where.set('approval', 'NOT_APPROVED')
      break
  }
  return `/homes?${where}`
}

/** Five steps of one colour, from none to most. */
export function shade(value: number, most: number): { fill: string; text: string } {
  const step = most <= 0 || value <= 0 ? 0 : Math.min(4, Math.ceil((value / most) * 4))
  const fills = ['#ffffff', '#d9e9e9', '#a9cccc', '#76b3b3', '#0f6b6b']
  return { fill: fills[step] as string, text: step >= 4 ? '#ffffff' : '#1f2a2a' }
}

export function topOf(regions: RegionFigures[], figure: MapFigure): RegionFigures | undefined {
  return regions.reduce<RegionFigures | undefined>(
    (top, region) => (region[figure] > (top?.[figure] ?? 0) ? region : top),
    undefined
  )
}
