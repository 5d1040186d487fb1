import { ElMessage } from 'element-plus'
import { problemText } from './problem-text'

export { problemText }

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
