import { computed, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { newIdempotencyKey } from '@/shared/api/client'
import { fieldErrors } from '@/shared/api/problem'
import { confirmed } from '@/shared/ui/confirm'
import { problemText, useProblemNotice } from '@/shared/ui/problem-notice'
import type { Publication } from './standards-api'

interface Stored {
  id: number
  version: number
}
interface Course<Form, Draft extends Stored, Entry, Published> {
  kind: 'care' | 'living'
  form: Ref<Form>
  shown: (draft: Draft) => Form
  /** The required fields that are still empty. */
  missing: () => string[]
  entry: () => Entry
  load: (id: number) => Promise<Draft>
  add: (entry: Entry, key: string) => Promise<Draft>
  edit: (id: number, version: number, entry: Entry) => Promise<Draft>
  remove: (id: number) => Promise<unknown>
  publish: (id: number, body: Publication, key: string) => Promise<Published>
  afterwards: (published: Published) => RouteLocationRaw
}

/** The course of a draft, the same for both kinds of standards: kept, changed, taken away, published. */
export function useStandardDraft<
  Form,
  Draft extends Stored,
  Entry,
  Published extends { effectiveFrom: string }
>(course: Course<Form, Draft, Entry, Published>) {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const client = useQueryClient()
  const { done } = useProblemNotice()
  const key = newIdempotencyKey()
  const id = route.params.id === undefined ? undefined : Number(route.params.id)
  const draft = useQuery({
    queryKey: [`${course.kind}-draft`, id],
    queryFn: () => course.load(id ?? 0),
    enabled: id !== undefined,
    staleTime: 0
  })
  const stored = ref('')
  const keep = () => (stored.value = JSON.stringify(course.form.value))
  watch(
    draft.data,
    (found) => {
      if (!found || stored.value) return
      course.form.value = course.shown(found)
      keep()
    },
    { immediate: true }
  )
  const changed = computed(() => JSON.stringify(course.form.value) !== stored.value)
  const refused = ref<Record<string, string>>({})
  const message = ref('')
  const busy = ref(false)
  const publishing = ref(false)
  const errorOf = (field: string) => refused.value[field] ?? refused.value[`details.${field}`]

  async function save() {
    message.value = ''
    refused.value = Object.fromEntries(course.missing().map((field) => [field, t('standards.required')]))
    if (Object.keys(refused.value).length > 0) return
    busy.value = true
    try {
      const saved =
        id === undefined
          ? await course.add(course.entry(), key)
          : await course.edit(id, draft.data.value?.version ?? 0, course.entry())
      keep()
      client.setQueryData([`${course.kind}-draft`, saved.id], saved)
      void client.invalidateQueries({ queryKey: [`${course.kind}-drafts`] })
      done(t('standards.saved'))
      if (id === undefined) await router.replace({ name: `${course.kind}-draft`, params: { id: saved.id } })
    } catch (error) {
      refused.value = fieldErrors(error)
      if (Object.keys(refused.value).length === 0) message.value = problemText(error)
    } finally {
      busy.value = false
    }
  }
  async function remove() {
    const question = {
      title: t('standards.remove'),
      text: t('standards.removeText'),
      action: t('standards.remove')
    }
    if (id === undefined || !(await confirmed({ ...question, danger: true }))) return
    await course.remove(id)
    void client.invalidateQueries({ queryKey: [`${course.kind}-drafts`] })
    done(t('standards.removed'))
    await router.replace({ name: 'standards' })
  }
  async function publish(body: Publication, publicationKey: string) {
    const published = await course.publish(id ?? 0, body, publicationKey)
    publishing.value = false
    for (const shown of [`${course.kind}-drafts`, 'standards', 'overview', 'overview-tasks'])
      void client.invalidateQueries({ queryKey: [shown] })
    done(t('standards.published', { date: published.effectiveFrom }))
    await router.replace(course.afterwards(published))
  }

  return {
    isNew: id === undefined,
    draft,
    changed,
    errorOf,
    message,
    busy,
    publishing,
    save,
    remove,
    publish
  }
}
