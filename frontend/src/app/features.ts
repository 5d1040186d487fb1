import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@/shared/session/session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title in the catalogues. */
    titleKey?: string
    /** Who may open the page; left out: everybody who is signed in. */
    roles?: Role[]
    /** Whether the page opens without signing in. */
    open?: boolean
    /** Route name of the page above, for the breadcrumb and the way back. */
    parent?: string
  }
}

/** An entry of the navigation. */
export interface MenuEntry {
  route: string
  labelKey: string
  icon: Component
  /** Small numbers stand first. */
  order: number
  roles: Role[]
  /** Entries of one group share one entry of the navigation; the others are tabs on their pages. */
  group?: 'residents' | 'care' | 'staff' | 'inspections' | 'funds' | 'system'
  /** Where a group has many pages: under which heading the entry stands, `frame.parts.<part>`. */
  part?:
    'books' | 'spending' | 'income' | 'support' | 'rules' | 'field' | 'planning' | 'rectifying' | 'findings'
}

/** What is told of a person when a feature decides whether it has something to show. */
export interface ShownPerson {
  id: number
  present: boolean
  supportMode: string
}

/** A part of a person's page; the component has the properties `id` and `present`. */
export interface PersonSection {
  component: Component
  order: number
  roles: Role[]
  shows(person: ShownPerson): boolean
}

/** A part of a home's page; the component has the property `homeId`. */
export interface HomeSection {
  component: Component
  roles: Role[]
}

/** What a feature gives to the frame, from its `routes.ts`. */
export interface Feature {
  routes: RouteRecordRaw[]
  menu?: MenuEntry[]
  /** Parts of the page of a supported person. */
  personSections?: PersonSection[]
  /** Parts of the page of a home in use, below its summary. */
  homeSections?: HomeSection[]
  /** Route name on which a role lands after signing in. */
  landing?: Partial<Record<Role, string>>
}

const modules = import.meta.glob<{ feature: Feature }>('../features/*/routes.ts', { eager: true })
export const features: Feature[] = Object.values(modules).map((module) => module.feature)

function entriesOf(role: Role | undefined): MenuEntry[] {
  if (role === undefined) return []
  return features
    .flatMap((feature) => feature.menu ?? [])
    .filter((entry) => entry.roles.includes(role))
    .sort((a, b) => a.order - b.order)
}

/** The navigation of a role: of each group the first entry. */
export function menuOf(role: Role | undefined): MenuEntry[] {
  const entries = entriesOf(role)
  return entries.filter(
    (entry) => !entry.group || entries.find((other) => other.group === entry.group) === entry
  )
}

/** The entries that stand together with one of the navigation; itself alone when it has no group. */
export function groupOf(role: Role | undefined, entry: MenuEntry): MenuEntry[] {
  return entriesOf(role).filter((other) => other === entry || (entry.group && other.group === entry.group))
}

/** A heading above entries of a group. */
export interface MenuPart {
  labelKey: string
  entries: MenuEntry[]
}

/** The headings of a group with their entries; none when the group is small enough to do without. */
export function partsOf(entries: MenuEntry[]): MenuPart[] {
  const names = [...new Set(entries.map((entry) => entry.part).filter((part) => part !== undefined))]
  return names.length < 2
    ? []
    : names.map((name) => ({
        labelKey: `frame.parts.${name}`,
        entries: entries.filter((entry) => entry.part === name)
      }))
}

export function personSectionsFor(role: Role | undefined, person: ShownPerson): PersonSection[] {
  return features
    .flatMap((feature) => feature.personSections ?? [])
    .filter((section) => role !== undefined && section.roles.includes(role) && section.shows(person))
    .sort((a, b) => a.order - b.order)
}

export function homeSectionsFor(role: Role | undefined): HomeSection[] {
  return features
    .flatMap((feature) => feature.homeSections ?? [])
    .filter((section) => role !== undefined && section.roles.includes(role))
}

export function landingOf(role: Role): string {
  const landings = features.map((feature) => feature.landing?.[role]).filter((name) => name !== undefined)
  return landings[0] ?? menuOf(role)[0]?.route ?? 'my-account'
}
