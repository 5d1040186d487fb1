import type { LocationQueryRaw, RouteLocationRaw, Router } from 'vue-router'

interface Spending {
  home: number
  source?: string
  category: string
  from?: string
  to?: string
}

/** Where the rows stand that make an amount spent: the entries of the books, which hold the old books too. */
export function spendingRoute(router: Router, spending: Spending): RouteLocationRaw {
  if (router.hasRoute('fund-entries')) return { name: 'fund-entries', query: asQuery(spending) }
  const { from, to, ...filters } = spending
  const month = from && to ? from.slice(0, 7) : undefined
  return { name: 'expenses', query: asQuery({ ...filters, month }) }
}

function asQuery(values: object): LocationQueryRaw {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined)
  ) as LocationQueryRaw
}
