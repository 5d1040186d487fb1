import { beforeEach, describe, expect, it } from 'vitest'
import { useColumns } from './columns'

const optional = [
  { name: 'phone', labelKey: 'phone' },
  { name: 'fire', labelKey: 'fire', hidden: true }
] as const

describe('the columns of a list', () => {
  beforeEach(() => localStorage.clear())

  it('are the usual ones at first', () => {
    const columns = useColumns('homes', optional)

    expect([columns.shows('phone'), columns.shows('fire')]).toEqual([true, false])
  })

  it('are remembered for the list in which they were chosen', () => {
    useColumns('homes', optional).chosen.value = ['fire']

    expect(useColumns('homes', optional).chosen.value).toEqual(['fire'])
    expect(useColumns('inspections', optional).chosen.value).toEqual(['phone'])
  })

  it('are the usual ones when what was kept makes no sense', () => {
    localStorage.setItem('yian.columns.homes', '{"no":')

    expect(useColumns('homes', optional).chosen.value).toEqual(['phone'])
  })
})
