/** How far the device's clock may be off before people are told. */
export const noticedSeconds = 120
const zone = 'Asia/Shanghai'

/** Seconds that the device is ahead of the server, by the Date header of an answer. */
export function secondsAhead(dateHeader: string | null, now = Date.now()): number | undefined {
  const server = Date.parse(dateHeader ?? '')
  if (Number.isNaN(server)) return undefined
  return Math.round((now - server) / 1000)
}

const dayOf = (milliseconds: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(milliseconds))

/**
 * The day of an inspection that began at a moment of the device's clock, by the server's clock. Never later than the
 * server's today: a clock that was put right meanwhile must not make a day that the server refuses.
 */
export function inspectedOn(begunAt: string, aheadThen: number, aheadNow: number, now = Date.now()): string {
  const begun = dayOf(Date.parse(begunAt) - aheadThen * 1000)
  const today = dayOf(now - aheadNow * 1000)
  return begun > today ? today : begun
}
