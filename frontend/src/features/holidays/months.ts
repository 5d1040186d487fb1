export interface CalendarDay {
  date: string
  number: number
  weekend: boolean
}

/** The days of a month in weeks that begin on Monday; undefined before the first and after the last. */
export function weeksOf(year: number, month: number): (CalendarDay | undefined)[][] {
  const first = new Date(Date.UTC(year, month - 1, 1))
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const before = (first.getUTCDay() + 6) % 7
  const cells: (CalendarDay | undefined)[] = Array.from({ length: before }, () => undefined)
  for (let number = 1; number <= count; number++) {
    const date = `${String(year)}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
    cells.push({ date, number, weekend: (before + number - 1) % 7 >= 5 })
  }
  while (cells.length % 7 > 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** Whether a day of the ISO form is a Saturday or Sunday. */
export function isWeekend(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return day === 0 || day === 6
}
