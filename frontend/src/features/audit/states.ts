/** One value of a state that was changed. */
export interface Change {
  field: string
  before: string
  after: string
  changed: boolean
}

/** The two states of an event as rows of plain values, changed ones first; nested values by their path. */
export function changesOf(before: string | null | undefined, after: string | null | undefined): Change[] {
  const old = flat(parsed(before))
  const next = flat(parsed(after))
  const fields = [...new Set([...old.keys(), ...next.keys()])]
  const rows = fields.map((field) => {
    const was = old.get(field) ?? ''
    const is = next.get(field) ?? ''
    return { field, before: was, after: is, changed: was !== is }
  })
  return [...rows.filter((row) => row.changed), ...rows.filter((row) => !row.changed)]
}

function parsed(text: string | null | undefined): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function flat(value: unknown, path = '', result = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return result
  if (typeof value === 'object') {
    for (const [name, part] of Object.entries(value)) flat(part, path ? `${path}.${name}` : name, result)
  } else {
    result.set(path, String(value))
  }
  return result
}
