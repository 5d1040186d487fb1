import { computed, onScopeDispose, reactive, watch } from 'vue'
import { useQueryClient } from '@tanstack/vue-query'
import { ProblemError, problemKind } from '@/shared/api/problem'
import { problemText } from '@/shared/ui/problem-notice'
import { inspectionKey, saveAnswer, type Answer, type AnswerResult, type Inspection } from './inspections-api'

/** What an inspector has entered at an item and the server does not have yet. */
export interface Entry {
  result: AnswerResult
  note: string
  rectify: boolean
  measure: string
  immediateMeasure: string
  responsiblePerson: string
}
interface Edit {
  entry: Entry
  /** The version of the server's answer that the entry was made on; null: there was none. */
  version: number | null
}
export type SaveState =
  | { kind: 'waiting' | 'saving' | 'saved' }
  | { kind: 'failed'; message: string }
  | { kind: 'conflict'; theirs: Answer }

const typingPause = 900
const retryPause = 15_000
const leavingPause = 3_000

/**
 * The answers of an inspection: what the server has, with what was entered since. Each entry is kept on the device at once,
 * sent after a moment, sent again when the network comes back, and forgotten only when the server has it.
 */
export function useAnswers(id: string, inspection: () => Inspection | undefined) {
  const queries = useQueryClient()
  const storageKey = storageKeyOf(id)
  const edits = reactive(new Map<string, Edit>(stored(storageKey)))
  const states = reactive(new Map<string, SaveState>())
  const sending = new Set<string>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  const answers = computed(
    () => new Map((inspection()?.answers ?? []).map((answer) => [answer.itemCode, answer]))
  )

  const open = computed(() => inspection()?.editable === true)

  watch(
    edits,
    () => {
      if (edits.size === 0) localStorage.removeItem(storageKey)
      else localStorage.setItem(storageKey, JSON.stringify([...edits]))
    },
    { flush: 'sync' }
  )

  /** What stands at the item, the unsent entry first. */
  function entryOf(code: string): Entry | undefined {
    const edit = edits.get(code)
    if (edit && open.value) return edit.entry
    const answer = answers.value.get(code)
    return answer && entry(answer)
  }

  function change(code: string, part: Partial<Entry>, later = false) {
    const known = entryOf(code)
    const result = part.result ?? known?.result
    if (!result) return
    const next: Entry = { ...empty, ...known, ...part, result }
    const version = edits.get(code)?.version ?? answers.value.get(code)?.version ?? null
    edits.set(code, { entry: next, version })
    if (states.get(code)?.kind === 'conflict') return
    states.set(code, { kind: 'waiting' })
    clearTimeout(timers.get(code))
    timers.set(
      code,
      setTimeout(() => void send(code), later ? typingPause : 0)
    )
  }

  async function send(code: string): Promise<void> {
    const edit = edits.get(code)
    if (!edit || sending.has(code)) return
    sending.add(code)
    states.set(code, { kind: 'saving' })
    const sent = edit.entry
    try {
      const answer = await saveAnswer(id, code, { ...sent, version: edit.version })
      keep(answer, answer.version !== edit.version)
      const now = edits.get(code)
      if (now && now.entry !== sent) {
        edits.set(code, { entry: now.entry, version: answer.version })
        sending.delete(code)
        return send(code)
      }
      edits.delete(code)
      states.set(code, { kind: 'saved' })
    } catch (error) {
      states.set(code, failure(error))
    } finally {
      sending.delete(code)
    }
  }

  /** Puts a saved answer into the cache; nothing else is fetched again. Signatures given before it are void. */
  function keep(answer: Answer, changed: boolean) {
    queries.setQueryData<Inspection>(inspectionKey(id), (old) => {
      if (!old) return old
      const others = old.answers.filter((other) => other.itemCode !== answer.itemCode)
      const signed = changed ? { signatures: [], homeRefusalReason: null } : {}
      return { ...old, ...signed, answers: [...others, answer] }
    })
  }

  /** Ends a conflict: mine is saved over theirs, or given up. */
  function resolve(code: string, mine: boolean) {
    const state = states.get(code)
    const edit = edits.get(code)
    if (state?.kind !== 'conflict' || !edit) return
    keep(state.theirs, true)
    states.set(code, { kind: 'saved' })
    if (mine) {
      edits.set(code, { entry: edit.entry, version: state.theirs.version })
      void send(code)
    } else {
      edits.delete(code)
    }
  }

  function sendAll() {
    if (!open.value) return
    for (const code of edits.keys()) {
      if (states.get(code)?.kind !== 'conflict') void send(code)
    }
  }
  watch(open, sendAll, { immediate: true })
  const retries = setInterval(sendAll, retryPause)
  window.addEventListener('online', sendAll)
  onScopeDispose(() => {
    clearInterval(retries)
    window.removeEventListener('online', sendAll)
    timers.forEach((timer) => clearTimeout(timer))
    sendAll()
  })

  /** Sends what waits and gives it a moment to arrive, before the page is left. */
  async function flush() {
    timers.forEach((timer) => clearTimeout(timer))
    sendAll()
    const end = Date.now() + leavingPause
    while (sending.size > 0 && Date.now() < end) await new Promise((done) => setTimeout(done, 50))
  }

  const unsent = computed(() => edits.size)
  const conflict = computed(() => [...states].find(([, state]) => state.kind === 'conflict')?.[0])
  return { answers, entryOf, change, states, unsent, conflict, resolve, send, sendAll, flush, edits }
}
export type Answers = ReturnType<typeof useAnswers>

/** How many answers of an inspection wait on this device for the network. */
export const unsentAnswers = (id: string) => stored(storageKeyOf(id)).length

const storageKeyOf = (id: string) => `yian.draft.inspection.${id}`

const empty = { note: '', rectify: true, measure: '', immediateMeasure: '', responsiblePerson: '' }

export function entry(answer: Answer): Entry {
  return {
    result: answer.result,
    note: answer.note ?? '',
    rectify: answer.result === 'FAIL' ? answer.rectify : true,
    measure: answer.measure ?? '',
    immediateMeasure: answer.immediateMeasure ?? '',
    responsiblePerson: answer.responsiblePerson ?? ''
  }
}

function failure(error: unknown): SaveState {
  if (problemKind(error) === 'stale-version' && error instanceof ProblemError) {
    return { kind: 'conflict', theirs: error.problem.current as Answer }
  }
  return { kind: 'failed', message: problemText(error) }
}

function stored(key: string): [string, Edit][] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(value) ? (value as [string, Edit][]) : []
  } catch {
    return []
  }
}
