import { describe, expect, it } from 'vitest'
import { fieldErrors, isProblem, problemKind, ProblemError } from './problem'

const problem = {
  type: '/problems/invalid-request',
  title: 'x',
  status: 400,
  detail: 'y',
  violations: [
    { field: 'name', message: 'first' },
    { field: 'name', message: 'second' },
    { field: 'beds', message: 'third' }
  ]
}

describe('a problem', () => {
  it('gives the first message of each field', () => {
    expect(fieldErrors(new ProblemError(problem))).toEqual({ name: 'first', beds: 'third' })
    expect(fieldErrors(new Error('other'))).toEqual({})
  })

  it('is known by its kind', () => {
    expect(problemKind(new ProblemError(problem))).toBe('invalid-request')
    expect(problemKind('text')).toBeUndefined()
  })

  it('is told from other answers', () => {
    expect(isProblem(problem)).toBe(true)
    expect(isProblem({ error: 'x' })).toBe(false)
    expect(isProblem(null)).toBe(false)
  })
})
