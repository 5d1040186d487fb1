import type { HomeProfile } from './homes-api'

export type FieldValue = string | number | boolean | null
/** A profile as a flat record: the names are those of the problem documents, e.g. `place.address`. */
export type ProfileValues = Record<string, FieldValue>

export interface ProfileField {
  path: string
  kind: 'text' | 'longText' | 'date' | 'number' | 'flag' | 'choice'
  required?: boolean
  longest?: number
  /** Where the words of the choices stand in the catalogue. */
  words?: string
  choices?: readonly string[]
  decimals?: number
  /** Dates that may lie ahead. */
  future?: boolean
}

export interface FieldGroup {
  key: 'basics' | 'place' | 'contact' | 'registration' | 'facilities' | 'fire'
  fields: ProfileField[]
}

export const operators = ['TOWNSHIP', 'COUNTY', 'REGIONAL_CENTRE'] as const
export const approvals = ['APPROVED', 'NOT_APPROVED'] as const
export const fireStates = ['ACCEPTED', 'ASSESSED', 'NOT_PASSED', 'CANNOT_BE_UPGRADED'] as const
const flag = (path: string): ProfileField => ({ path, kind: 'flag' })
const text = (path: string, longest: number, required = false): ProfileField => ({
  path,
  kind: 'text',
  longest,
  required
})

/** All that people enter of a home but the divisions, in the groups in which they think of it. */
export const fieldGroups: FieldGroup[] = [
  {
    key: 'basics',
    fields: [
      text('name', 100, true),
      { path: 'operator', kind: 'choice', words: 'homes.operators', choices: operators, required: true },
      { path: 'openedOn', kind: 'date' }
    ]
  },
  {
    key: 'place',
    fields: [
      text('place.address', 200, true),
      { path: 'place.longitude', kind: 'number', decimals: 6 },
      { path: 'place.latitude', kind: 'number', decimals: 6 }
    ]
  },
  {
    key: 'contact',
    fields: [
      text('contact.phone', 30),
      text('contact.personInCharge', 60),
      text('contact.personInChargePhone', 30)
    ]
  },
  {
    key: 'registration',
    fields: [
      {
        path: 'registration.approvalStatus',
        kind: 'choice',
        words: 'homes.approvals',
        choices: approvals,
        required: true
      },
      text('registration.approvalNumber', 60),
      { path: 'registration.approvalDate', kind: 'date' },
      flag('registration.legalPersonRegistered'),
      text('registration.creditCode', 18),
      { path: 'registration.validUntil', kind: 'date', future: true }
    ]
  },
  {
    key: 'facilities',
    fields: [
      { path: 'facilities.floorArea', kind: 'number', decimals: 2 },
      { path: 'facilities.buildingYear', kind: 'number' },
      { path: 'facilities.storeys', kind: 'number' },
      flag('facilities.canteen'),
      flag('facilities.clinic'),
      flag('facilities.bathingRoom'),
      flag('facilities.activityRoom'),
      flag('facilities.centralHeating'),
      flag('facilities.barrierFree')
    ]
  },
  {
    key: 'fire',
    fields: [
      { path: 'fire.status', kind: 'choice', words: 'homes.fireStates', choices: fireStates, required: true },
      text('fire.documentNumber', 60),
      { path: 'fire.checkedOn', kind: 'date' },
      flag('fire.smokeDetectors'),
      flag('fire.sprinklers'),
      { path: 'fire.compensatingMeasures', kind: 'longText', longest: 1000 }
    ]
  }
]

export const regionPaths = ['place.cityCode', 'place.countyCode', 'place.townshipCode'] as const
const allFields = fieldGroups.flatMap((group) => group.fields)
export const fieldOf = (path: string) => allFields.find((field) => field.path === path)
/** The catalogue key of a field's label: dots would be levels there. */
export const labelKey = (path: string) => `homes.fields.${path.replace('.', '_')}`

export function emptyValues(): ProfileValues {
  const values: ProfileValues = {}
  for (const path of regionPaths) values[path] = null
  for (const field of allFields) values[field.path] = field.kind === 'flag' ? false : null
  return {
    ...values,
    operator: 'TOWNSHIP',
    'registration.approvalStatus': 'NOT_APPROVED',
    'fire.status': 'NOT_PASSED'
  }
}

export function toValues(profile: HomeProfile): ProfileValues {
  const values = emptyValues()
  for (const path of Object.keys(values)) values[path] = read(profile, path)
  return values
}

/** The values as the request wants them; empty texts are nothing. */
export function toProfile(values: ProfileValues): HomeProfile {
  const result: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(values)) {
    const kept = typeof value === 'string' && value.trim() === '' ? null : value
    const [group, name] = path.split('.')
    if (group === undefined) continue
    if (name === undefined) result[group] = kept
    else result[group] = { ...(result[group] as object | undefined), [name]: kept }
  }
  const profile = result as unknown as HomeProfile
  const text = (value: string | null) => value ?? ''
  return {
    ...profile,
    name: text(profile.name),
    place: {
      ...profile.place,
      address: text(profile.place.address),
      cityCode: text(profile.place.cityCode)
    }
  }
}

function read(profile: HomeProfile, path: string): FieldValue {
  let value: unknown = profile
  for (const name of path.split('.')) value = (value as Record<string, unknown> | null)?.[name]
  return (value as FieldValue | undefined) ?? null
}
