/** How dark a share is painted: white for none, deep for the largest; the number beside it says the same. */
export function shade(
  percent: number | null | undefined,
  most: number
): { background: string; color: string } {
  const part = percent && most > 0 ? Math.min(1, percent / most) : 0
  const lightness = Math.round(98 - part * 58)
  return {
    background: `hsl(180 45% ${lightness}%)`,
    color: lightness < 60 ? '#ffffff' : '#1f2a2a'
  }
}

/** The width of a bar, in percent of the longest one; what there is stays visible. */
export const barWidth = (value: number | null | undefined, most: number) =>
  value && most > 0 ? `${Math.max(1, (100 * value) / most)}%` : '0'
