import { categories, modes, tiers } from './details'

export const filterNames = [
  'home',
  'city',
  'county',
  'township',
  'mode',
  'tier',
  'category',
  'assessment',
  'ended'
] as const
export type FilterName = (typeof filterNames)[number]

/** The filters that are a choice among words, and the words' place in the catalogue. */
export const choices = {
  mode: { values: modes, words: 'residents.modes' },
  tier: { values: tiers, words: 'residents.tiers' },
  category: { values: categories, words: 'residents.categories' },
  assessment: { values: ['OVERDUE', 'DUE'], words: 'residents.reassessments' },
  ended: { values: ['true'], words: 'residents.endedChoices' }
} as const
