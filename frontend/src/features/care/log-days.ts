import { momentText } from '@/shared/ui/format'
import type { CareLog, DutyHandover, NightRound } from './care-api'

export type LogEntry =
  | { type: 'round'; id: string; at: string; round: NightRound }
  | { type: 'handover'; id: string; at: string; handover: DutyHandover }

export interface LogDay {
  /** In the province's time, e.g. 2026-03-05. */
  day: string
  entries: LogEntry[]
}

/** Rounds and handovers together, by days of the province, the newest first. */
export function daysOf(log: Pick<CareLog, 'nightRounds' | 'handovers'>): LogDay[] {
  const entries: LogEntry[] = [
    ...log.nightRounds.map((round) => ({
      type: 'round' as const,
      id: `round-${round.id}`,
      at: round.roundedAt,
      round
    })),
    ...log.handovers.map((handover) => ({
      type: 'handover' as const,
      id: `handover-${handover.id}`,
      at: handover.handedAt,
      handover
    }))
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  const days: LogDay[] = []
  for (const entry of entries) {
    const day = momentText(entry.at).slice(0, 10)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}

const hour = 3_600_000

/** Whether something was written down more than an hour after it happened. */
export const writtenLater = (happenedAt: string, recordedAt: string) =>
  Date.parse(recordedAt) - Date.parse(happenedAt) > hour
