/** A problem document (RFC 9457) as the server writes it. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  violations: Violation[]
  traceId?: string | null
  /** For a stale write: the state that the server holds. */
  current?: unknown
}

export interface Violation {
  field: string
  message: string
}

/** A refused request. `problem.status` is 0 when the server could not be reached. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemError'
  }
}

export function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' && value !== null && 'type' in value && 'status' in value && 'title' in value
  )
}

/** The last part of the problem's type, e.g. `stale-version`. */
export function problemKind(error: unknown): string | undefined {
  return error instanceof ProblemError ? error.problem.type.split('/').pop() : undefined
}

/** The first message of each violated field, by field. */
export function fieldErrors(error: unknown): Record<string, string> {
  const errors: Record<string, string> = {}
  if (error instanceof ProblemError) {
    for (const violation of error.problem.violations ?? []) errors[violation.field] ??= violation.message
  }
  return errors
}
