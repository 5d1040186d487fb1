import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type StaffView = Schemas['StaffView']
export type StaffDetails = Schemas['StaffDetails']
export type CertificateView = Schemas['CertificateView']
export type NewCertificate = Schemas['NewCertificate']
export type NewStaff = Schemas['NewStaff']
export type AttendedTraining = Schemas['AttendedTraining']
type StaffQuery = paths['/api/staff']['get']['parameters']['query']

export const posts = [
  'DIRECTOR',
  'ACCOUNTANT',
  'CASHIER',
  'NURSING',
  'MEDICAL',
  'CATERING',
  'DUTY',
  'OTHER'
] as const
export const employments = [
  'ESTABLISHED',
  'TOWNSHIP_STAFF',
  'PUBLIC_WELFARE_POST',
  'HIRED',
  'PURCHASED_SERVICE',
  'SOCIAL_WORKER',
  'VOLUNTEER'
] as const
export const certificateKinds = [
  'CARE_WORKER',
  'REGISTERED_NURSE',
  'HEALTH',
  'SAFETY_OFFICER',
  'SPECIAL_EQUIPMENT',
  'OTHER'
] as const
export const certificateFilters = ['EXPIRED', 'EXPIRING', 'NO_HEALTH_CERTIFICATE', 'PROFESSIONAL'] as const

export const staff = (query: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/staff', { params: { query: query as StaffQuery } }))
export const staffMember = (id: number) => unwrap(api.GET('/api/staff/{id}', { params: { path: { id } } }))
export const enterStaff = (body: NewStaff, key: string) =>
  unwrap(api.POST('/api/staff', { params: { header: { 'Idempotency-Key': key } }, body }))
export const editStaff = (id: number, version: number, details: StaffDetails) =>
  unwrap(api.PUT('/api/staff/{id}', { params: { path: { id } }, body: { version, details } }))
export const staffLeaves = (id: number, version: number, endedOn: string, note: string) =>
  unwrap(
    api.POST('/api/staff/{id}/departure', {
      params: { path: { id } },
      body: { version, endedOn, note: note.trim() || null }
    })
  )
export const revealStaffNumber = (id: number) =>
  unwrap(api.POST('/api/staff/{id}/identity-number', { params: { path: { id } } }))
export const addCertificate = (id: number, body: NewCertificate) =>
  unwrap(api.POST('/api/staff/{id}/certificates', { params: { path: { id } }, body }))
export const removeCertificate = (id: number, certificateId: number) =>
  unwrap(
    api.DELETE('/api/staff/{id}/certificates/{certificateId}', { params: { path: { id, certificateId } } })
  )
export const trainingsOf = (id: number) =>
  unwrap(api.GET('/api/staff/{id}/trainings', { params: { path: { id } } }))
export const homesToChoose = (q: string) =>
  unwrap(api.GET('/api/homes', { params: { query: { q: q || undefined, status: 'OPEN', size: 20 } } }))
