/** A day of the calendar's weeks. */
export interface CalendarDay {
  date: string
  inMonth: boolean
}

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

/** The first day of the month of a date. */
export const monthOf = (date: string) => `${date.slice(0, 7)}-01`

/** The first day of the month so many months later. */
export function monthsLater(month: string, months: number): string {
  return iso(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + months, 1)
}

/** The weeks that hold a month, from Monday to Sunday. */
export function weeksOf(month: string): CalendarDay[][] {
  const year = Number(month.slice(0, 4))
  const index = Number(month.slice(5, 7)) - 1
  const before = (new Date(Date.UTC(year, index, 1)).getUTCDay() + 6) % 7
  const days = new Date(Date.UTC(year, index + 1, 0)).getUTCDate()
  const weeks: CalendarDay[][] = []
  for (let start = 1 - before; start <= days; start += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, offset) => ({
        date: iso(year, index, start + offset),
        inMonth: start + offset >= 1 && start + offset <= days
      }))
    )
  }
  return weeks
}
