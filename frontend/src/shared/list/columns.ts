import { computed, ref } from 'vue'

/** A column that a person may leave out; the others always stand. */
export interface OptionalColumn<Name extends string = string> {
  name: Name
  labelKey: string
  /** Whether it is left out until somebody wants it. */
  hidden?: boolean
}

const prefix = 'yian.columns.'

/**
 * Which optional columns a list shows, remembered on this device: `v-if="columns.shows('phone')"` at the el-table-column,
 * and a ColumnChooser above the list.
 *
 * @param list the name under which the choice is kept
 */
export function useColumns<Name extends string>(list: string, optional: readonly OptionalColumn<Name>[]) {
  const usual = optional.filter((column) => !column.hidden).map((column) => column.name)
  const chosen = ref<string[]>(read(list) ?? usual)

  return {
    optional,
    chosen: computed({
      get: () => chosen.value,
      set: (names: string[]) => {
        chosen.value = names
        localStorage.setItem(prefix + list, JSON.stringify(names))
      }
    }),
    shows: (name: Name) => chosen.value.includes(name)
  }
}

export type Columns = Omit<ReturnType<typeof useColumns>, 'shows'>

function read(list: string): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + list) ?? 'null')
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : undefined
  } catch {
    return undefined
  }
}
