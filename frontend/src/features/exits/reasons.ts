import type { ExitReport } from './exits-api'

type Reason = ExitReport['reason']

const ofAll: Reason[] = [
  'OWN_WISH',
  'SUPPORTED_BY_FAMILY',
  'MEANS_ABOVE_LIMIT',
  'ABLE_TO_WORK',
  'IMPRISONED',
  'DECLARED_DEAD_OR_MISSING'
]

/** Why somebody may leave the support, by the way of support; death and transfer have pages of their own. */
export function reasonsFor(mode: string, minor: boolean): Reason[] {
  if (mode === 'BOARDER') return ['AGREEMENT_ENDED']
  const own: Reason[] = minor ? [...ofAll, 'GROWN_UP'] : ofAll
  return mode === 'CENTRALISED' ? [...own, 'DISPERSED_SUPPORT'] : own
}
