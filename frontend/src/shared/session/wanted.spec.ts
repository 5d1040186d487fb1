import { describe, expect, it } from 'vitest'
import { wantedPath } from './wanted'

describe('the page that was asked for', () => {
  it.each([
    ['/residents?q=z', '/residents?q=z'],
    [undefined, '/'],
    [['/homes'], '/'],
    ['homes', '/'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/sign-in?to=/sign-in', '/']
  ])('%j leads to %s', (wanted, path) => {
    expect(wantedPath(wanted)).toBe(path)
  })
})
