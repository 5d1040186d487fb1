import { ProblemError } from '@/shared/api/problem'
import { translate } from '@/shared/i18n'

/** What a person is told of a failure: the problem's text, with the number to give to the administrator when the server failed. */
export function problemText(error: unknown): string {
  if (!(error instanceof ProblemError)) return translate('problem.unexpected')
  const { problem } = error
  const fields = (problem.violations ?? []).map((violation) => violation.message)
  const text = fields.length > 0 ? fields.join(' ') : problem.detail
  return problem.status >= 500 && problem.traceId ? `${text} (${problem.traceId})` : text
}
