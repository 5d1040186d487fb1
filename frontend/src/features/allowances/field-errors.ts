import { ProblemError } from '@/shared/api/problem'

/** The first message of each field that a refusal names. */
export function fieldErrors(error: unknown): Record<string, string> {
  const violations = error instanceof ProblemError ? (error.problem.violations ?? []) : []
  return Object.fromEntries(violations.map((violation) => [violation.field, violation.message]).reverse())
}
