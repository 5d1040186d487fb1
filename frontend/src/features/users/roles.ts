import type { Role } from '@/shared/session/session'

export const allRoles: Role[] = [
  'DIRECTOR',
  'ACCOUNTANT',
  'CARER',
  'TOWNSHIP',
  'COUNTY',
  'FIRE',
  'CITY',
  'PROVINCE',
  'AUDITOR',
  'ADMIN'
]

const homeRoles: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'CARER']
const inspectorRoles: Role[] = ['COUNTY', 'CITY', 'PROVINCE']

export const worksInHome = (role: Role) => homeRoles.includes(role)
export const mayInspect = (role: Role) => inspectorRoles.includes(role)

/** The roles that a caller may give; the server decides. */
export function rolesToGive(own: Role | undefined): Role[] {
  switch (own) {
    case 'ADMIN':
      return allRoles
    case 'COUNTY':
      return [...homeRoles, 'TOWNSHIP', 'COUNTY']
    case 'CITY':
    case 'PROVINCE':
      return [own]
    default:
      return []
  }
}
