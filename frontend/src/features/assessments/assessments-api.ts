import { api, unwrap } from '@/shared/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type AssessmentView = Schemas['AssessmentView']
export type NewAssessment = Schemas['NewAssessment']
export type AssessmentRequest = Schemas['AssessmentRequest']

export const indicators = ['eating', 'dressing', 'gettingUp', 'toilet', 'walking', 'bathing'] as const
export type Indicator = (typeof indicators)[number]

/** What the server will compute, shown while the questions are answered (Measures 2021, art. 22). */
export function tierOf(able: Partial<Record<Indicator, boolean>>): string | undefined {
  if (indicators.some((indicator) => able[indicator] === undefined)) return undefined
  const unable = indicators.filter((indicator) => !able[indicator]).length
  return unable === 0 ? 'INDEPENDENT' : unable <= 3 ? 'PARTIALLY_DEPENDENT' : 'DEPENDENT'
}

export const assessmentsOf = (id: number) =>
  unwrap(api.GET('/api/residents/{id}/assessments', { params: { path: { id } } }))
export const assess = (id: number, body: NewAssessment, key: string) =>
  unwrap(
    api.POST('/api/residents/{id}/assessments', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body
    })
  )
export const requestAssessment = (id: number, reason: string) =>
  unwrap(api.POST('/api/residents/{id}/assessment-requests', { params: { path: { id } }, body: { reason } }))
export const assessmentRequests = (page: number) =>
  unwrap(api.GET('/api/assessment-requests', { params: { query: { page, size: 50 } } }))
export const assessedPerson = (id: number) =>
  unwrap(api.GET('/api/residents/{id}', { params: { path: { id } } }))
