import { defineComponent, h } from 'vue'
import { mount } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, it } from 'vitest'
import { queryString, useListQuery } from './list-query'

async function listAt(address: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { render: () => null } }]
  })
  await router.push(address)
  let query: ReturnType<typeof useListQuery<'city' | 'overdue'>> | undefined
  mount(
    defineComponent({
      setup() {
        query = useListQuery(['city', 'overdue'] as const)
        return () => h('div')
      }
    }),
    { global: { plugins: [router] } }
  )
  return { router, query: query as NonNullable<typeof query> }
}

describe('the state of a list', () => {
  it('is read from the address', async () => {
    const { query } = await listAt('/?q=abc&city=620700&page=3&sort=name,desc&other=1')
    expect(query.parameters.value).toEqual({ q: 'abc', city: '620700', page: 2, size: 50, sort: 'name,desc' })
  })

  it('goes back to the first page when a filter changes', async () => {
    const { router, query } = await listAt('/?page=3&city=620700')
    await query.setFilter('overdue', 'true')
    expect(router.currentRoute.value.query).toEqual({ city: '620700', overdue: 'true' })
  })

  it('forgets filters and words when cleared', async () => {
    const { router, query } = await listAt('/?q=a&city=620700&sort=name,asc')
    await query.clear()
    expect(router.currentRoute.value.query).toEqual({ sort: 'name,asc' })
  })

  it('stands an address that makes no sense', async () => {
    const { query } = await listAt('/?page=minus&city=')
    expect(query.parameters.value).toEqual({ q: undefined, page: 0, size: 50, sort: undefined })
  })

  it('becomes the query of an export without its page', () => {
    expect(queryString({ q: 'a b', city: undefined, page: 2, size: 50 })).toBe('?q=a+b')
  })
})
