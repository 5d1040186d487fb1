import type { AnswerResult, ChecklistItem } from './inspections-api'

/** How far a category of the checklist is. */
export interface Category {
  /** The letters of its items' codes, e.g. FIR. */
  code: string
  name: string
  nameEn: string
  items: ChecklistItem[]
  answered: number
  passed: number
  failed: number
  notApplicable: number
}

/** The categories in the order of the checklist, counted by what `resultOf` says. */
export function categoriesOf(
  items: ChecklistItem[],
  resultOf: (code: string) => AnswerResult | undefined
): Category[] {
  const categories = new Map<string, Category>()
  for (const item of items) {
    let category = categories.get(item.category)
    if (!category) {
      category = {
        code: item.code.replace(/-.*$/, ''),
        name: item.category,
        nameEn: item.categoryEn,
        items: [],
        answered: 0,
        passed: 0,
        failed: 0,
        notApplicable: 0
      }
      categories.set(item.category, category)
    }
    category.items.push(item)
    const result = resultOf(item.code)
    if (result) category.answered++
    if (result === 'PASS') category.passed++
    if (result === 'FAIL') category.failed++
    if (result === 'NOT_APPLICABLE') category.notApplicable++
  }
  return [...categories.values()]
}

/** The first item without an answer after the given one, from the beginning again at the end. */
export function nextUnanswered(
  items: ChecklistItem[],
  after: string | undefined,
  answered: (code: string) => boolean
): ChecklistItem | undefined {
  const start = items.findIndex((item) => item.code === after) + 1
  return [...items.slice(start), ...items.slice(0, start)].find((item) => !answered(item.code))
}
