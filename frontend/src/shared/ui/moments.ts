/** A moment as the date picker holds it (2026-03-05 14:30, in the province's time), and back. */
export function toLocal(moment: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short'
  })
  return parts.format(new Date(moment))
}

export function toMoment(local: string): string {
  return `${local.replace(' ', 'T')}:00+08:00`
}
