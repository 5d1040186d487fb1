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
}

/** What a feature gives to the frame, from its `routes.ts`. */
export interface Feature {
  routes: RouteRecordRaw[]
  menu?: MenuEntry[]
  /** Route name on which a role lands after signing in. */
  landing?: Partial<Record<Role, string>>
}

const modules = import.meta.glob<{ feature: Feature }>('../features/*/routes.ts', { eager: true })
export const features: Feature[] = Object.values(modules).map((module) => module.feature)

export function menuOf(role: Role | undefined): MenuEntry[] {
  if (role === undefined) return []
  return features
    .flatMap((feature) => feature.menu ?? [])
    .filter((entry) => entry.roles.includes(role))
    .sort((a, b) => a.order - b.order)
}

export function landingOf(role: Role): string {
  const landings = features.map((feature) => feature.landing?.[role]).filter((name) => name !== undefined)
  return landings[0] ?? menuOf(role)[0]?.route ?? 'my-account'
}
