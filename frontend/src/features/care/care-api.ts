import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type IncidentRow = Schemas['IncidentRow']
export type IncidentView = Schemas['IncidentView']
export type IncidentReport = Schemas['IncidentReport']
export type IncidentKind = Schemas['IncidentKind']
export type Severity = Schemas['IncidentSeverity']
export type CareLog = Schemas['CareLog']
export type NightRound = CareLog['nightRounds'][number]
export type DutyHandover = CareLog['handovers'][number]
type IncidentsQuery = paths['/api/incidents']['get']['parameters']['query']

/** The nine risks of GB 38600-2019, the most frequent first, and anything else. */
export const kinds: IncidentKind[] = [
  'FALL',
  'BED_FALL',
  'CHOKING',
  'MISTAKEN_INTAKE',
  'PRESSURE_SORE',
  'SCALD',
  'HARM_TO_SELF_OR_OTHERS',
  'WANDERING',
  'ACTIVITY_ACCIDENT',
  'OTHER'
]
export const severities: Severity[] = ['LOW', 'MEDIUM', 'HIGH']

export const incidents = (query: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/incidents', { params: { query: query as IncidentsQuery } }))
export const incident = (id: number) => unwrap(api.GET('/api/incidents/{id}', { params: { path: { id } } }))
export const reportIncident = (body: IncidentReport, key: string) =>
  unwrap(api.POST('/api/incidents', { params: { header: { 'Idempotency-Key': key } }, body }))
export const noteIncident = (id: number, note: string, key: string) =>
  unwrap(
    api.POST('/api/incidents/{id}/notes', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { note }
    })
  )
export const acknowledgeIncident = (id: number, note: string) =>
  unwrap(
    api.POST('/api/incidents/{id}/acknowledgement', {
      params: { path: { id } },
      body: { note: note.trim() || null }
    })
  )

export const careLog = (homeId: number) =>
  unwrap(api.GET('/api/homes/{homeId}/care-log', { params: { path: { homeId } } }))
export const recordRound = (homeId: number, body: Schemas['NewNightRound'], key: string) =>
  unwrap(
    api.POST('/api/homes/{homeId}/night-rounds', {
      params: { path: { homeId }, header: { 'Idempotency-Key': key } },
      body
    })
  )
export const recordHandover = (homeId: number, body: Schemas['NewDutyHandover'], key: string) =>
  unwrap(
    api.POST('/api/homes/{homeId}/duty-handovers', {
      params: { path: { homeId }, header: { 'Idempotency-Key': key } },
      body
    })
  )

export const peopleNamed = (q: string) =>
  unwrap(api.GET('/api/residents', { params: { query: { q: q || undefined, size: 50 } } }))
export const personOf = (id: number) => unwrap(api.GET('/api/residents/{id}', { params: { path: { id } } }))
export const presentIn = (homeId: number) =>
  unwrap(api.GET('/api/homes/{homeId}/presence', { params: { path: { homeId } } }))
