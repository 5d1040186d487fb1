import { api, unwrap } from '@/shared/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type TrainingRow = Schemas['TrainingRow']
export type TrainingView = Schemas['TrainingView']
export type TrainingDetails = Schemas['TrainingDetails']

export const trainings = (page: number, size: number) =>
  unwrap(api.GET('/api/training-sessions', { params: { query: { page, size } } }))
export const training = (id: number) =>
  unwrap(api.GET('/api/training-sessions/{id}', { params: { path: { id } } }))
export const addTraining = (body: TrainingDetails, key: string) =>
  unwrap(api.POST('/api/training-sessions', { params: { header: { 'Idempotency-Key': key } }, body }))
export const editTraining = (id: number, version: number, details: TrainingDetails) =>
  unwrap(api.PUT('/api/training-sessions/{id}', { params: { path: { id } }, body: { version, details } }))
export const recordAttendance = (
  id: number,
  version: number,
  attendees: { staffId: number; passed: boolean }[]
) =>
  unwrap(
    api.PUT('/api/training-sessions/{id}/attendance', {
      params: { path: { id } },
      body: { version, attendees }
    })
  )
/** Who may be put on the list: those who work in homes of the own area. */
export const staffNamed = (q: string) =>
  unwrap(api.GET('/api/staff', { params: { query: { q: q || undefined, size: 50 } } }))
