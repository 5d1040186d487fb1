import { translate } from '@/shared/i18n'
import { ProblemError } from './problem'

const bytesOfMegabyte = 1024 * 1024

/** Throws a ProblemError for a file that the server would refuse, before a poor line is spent on sending it. */
export function refuseLarger(file: File, megabytes: number): void {
  if (file.size <= megabytes * bytesOfMegabyte) return
  throw new ProblemError({
    type: '/problems/too-large',
    title: translate('problem.tooLarge.title'),
    status: 413,
    detail: translate('problem.tooLarge.detail', {
      name: file.name,
      size: Math.ceil(file.size / bytesOfMegabyte),
      limit: megabytes
    }),
    violations: []
  })
}
