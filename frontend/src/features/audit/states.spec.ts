import { describe, expect, it } from 'vitest'
import { changesOf } from './states'

describe('the states of an event', () => {
  it('stand side by side, what changed first', () => {
    expect(changesOf('{"name":"a","beds":{"free":3}}', '{"name":"a","beds":{"free":4}}')).toEqual([
      { field: 'beds.free', before: '3', after: '4', changed: true },
      { field: 'name', before: 'a', after: 'a', changed: false }
    ])
  })

  it('have one side only when something was made or removed', () => {
    expect(changesOf(null, '{"name":"a","phone":null}')).toEqual([
      { field: 'name', before: '', after: 'a', changed: true }
    ])
    expect(changesOf(undefined, undefined)).toEqual([])
  })
})
