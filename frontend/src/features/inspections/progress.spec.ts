import { describe, expect, it } from 'vitest'
import type { ChecklistItem } from './inspections-api'
import { categoriesOf, nextUnanswered } from './progress'

const item = (code: string, category: string) => ({ code, category, categoryEn: category }) as ChecklistItem
const items = [item('LIC-01', 'a'), item('LIC-02', 'a'), item('FIR-01', 'b')]

describe('the progress of a checklist', () => {
  it('counts each category', () => {
    const [first, second] = categoriesOf(items, (code) => (code === 'LIC-02' ? 'FAIL' : undefined))
    expect(first).toMatchObject({ code: 'LIC', answered: 1, failed: 1, passed: 0 })
    expect(second).toMatchObject({ code: 'FIR', answered: 0 })
  })

  it('goes on behind the current item and begins again at the end', () => {
    const answered = new Set(['FIR-01'])
    const next = (after: string | undefined) =>
      nextUnanswered(items, after, (code) => answered.has(code))?.code
    expect(next(undefined)).toBe('LIC-01')
    expect(next('LIC-01')).toBe('LIC-02')
    expect(next('LIC-02')).toBe('LIC-01')
    answered.add('LIC-01').add('LIC-02')
    expect(next('LIC-01')).toBeUndefined()
  })
})
