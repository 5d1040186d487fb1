import { ElMessage } from 'element-plus'
import { translate } from '@/shared/i18n'
import { ProblemError } from '@/shared/api/problem'

/** What a person is told of a failure: the problem's text, with the number to give to the administrator when the server failed. */
export function problemText(error: unknown): string {
  if (!(error instanceof ProblemError)) return translate('problem.unexpected')
  const { problem } = error
  const fields = (problem.violations ?? []).map((violation) => violation.message)
  const text = fields.length > 0 ? fields.join(' ') : problem.detail
  return problem.status >= 500 && problem.traceId ? `${text} (${problem.traceId})` : text
}

export function useProblemNotice() {
  return {
    show(error: unknown) {
      ElMessage({
        type: 'error',
        message: problemText(error),
        duration: 8000,
        showClose: true,
        grouping: true
      })
    },
    done(message: string) {
      ElMessage({ type: 'success', message, duration: 4000, showClose: true })
    }
  }
}
