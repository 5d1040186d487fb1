const DAY = 24 * 60 * 60 * 1000
const text = (time: number) => new Date(time).toISOString().slice(0, 10)
const time = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = (new Date(time(day)).getUTCDay() + 6) % 7
  return text(time(day) - weekday * DAY)
}

/** The day so many days later. */
export function plusDays(day: string, days: number): string {
  return text(time(day) + days * DAY)
}

export function daysOf(monday: string): string[] {
  return [0, 1, 2, 3, 4, 5, 6].map((index) => plusDays(monday, index))
}
