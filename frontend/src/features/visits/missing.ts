import type { ChecklistItem, Entry, Signature } from './things'

/** What keeps an inspection from being completed; the server holds the same rules. */
export interface Missing {
  answers: string[]
  notes: string[]
  measures: string[]
  /** Numbers of items that cannot be upgraded and were not looked at. */
  unchecked: string[]
  inspectors: number[]
  home: boolean
}

export function missingOf(
  items: ChecklistItem[],
  entryOf: (code: string) => Entry | undefined,
  inspectorIds: number[],
  signatures: Signature[],
  openItems: { id: number; number: string; compensatingMeasures?: string | null }[] = [],
  seen: (itemId: number) => boolean = () => true
): Missing {
  const missing: Missing = { answers: [], notes: [], measures: [], unchecked: [], inspectors: [], home: true }
  for (const item of items) {
    const entry = entryOf(item.code)
    if (!entry) missing.answers.push(item.code)
    if (entry?.result !== 'FAIL') continue
    if (entry.note.trim() === '') missing.notes.push(item.code)
    if (item.severity === 'CRITICAL' && entry.immediateMeasure.trim() === '') missing.measures.push(item.code)
  }
  missing.unchecked = openItems
    .filter((item) => item.compensatingMeasures && !seen(item.id))
    .map((item) => item.number)
  const signed = signatures.map((signature) => signature.accountId)
  missing.inspectors = inspectorIds.filter((id) => !signed.includes(id))
  missing.home = !signatures.some((signature) => signature.party === 'HOME')
  return missing
}

export const nothingMissing = (missing: Missing) =>
  !missing.home &&
  [missing.answers, missing.notes, missing.measures, missing.unchecked, missing.inspectors].every(
    (list) => list.length === 0
  )
