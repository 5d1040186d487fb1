import { describe, expect, it } from 'vitest'
import { listOf, mapFigures, shade } from './map-figures'
import { cityPlaces } from './map-places'

describe('the map', () => {
  it('has a place of its own for each of the 14 cities', () => {
    const places = Object.values(cityPlaces).map(({ column, row }) => `${column}/${row}`)
    expect(new Set(places).size).toBe(14)
  })

  it('leads from every figure to the rows that make it', () => {
    expect(listOf('homesWithoutApproval', { city: '620700' })).toBe(
      '/homes?city=620700&approval=NOT_APPROVED'
    )
    expect(listOf('overdueRectificationItems', { county: '620702' })).toBe(
      '/rectifications?county=620702&overdue=true'
    )
    expect(mapFigures.map((figure) => listOf(figure, {})).every((path) => path.startsWith('/'))).toBe(true)
  })

  it('shades nothing white and the most darkest', () => {
    expect(shade(0, 10).fill).toBe('#ffffff')
    expect(shade(10, 10).fill).toBe('#0f6b6b')
    expect(shade(1, 10).fill).not.toBe(shade(6, 10).fill)
    expect(shade(0, 0).fill).toBe('#ffffff')
  })
})
