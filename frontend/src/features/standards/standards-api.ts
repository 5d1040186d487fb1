import { api, unwrap } from '@/shared/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type CareEntry = Schemas['CareEntry']
export type CareDraft = Schemas['CareDraft']
export type CareEffect = Schemas['CareEffect']
export type CareTrial = Schemas['CareTrial']
export type LivingEntry = Schemas['LivingEntry']
export type LivingDraft = Schemas['LivingDraft']
export type LivingEffect = Schemas['LivingEffect']
export type Publication = Schemas['Publication']
export type PublicStandards = Schemas['PublicStandards']
export type CityStandards = Schemas['PublicStandards.City']
export type CityDetail = Schemas['PublicStandards.Detail']
export type StandardState = Schemas['StandardState']
export type CareFloor = Schemas['CareFloor']
export type FloorEntry = Schemas['FloorEntry']
export type MinimumWage = Schemas['MinimumWage']
export type WageEntry = Schemas['WageEntry']

export const tiers = ['independent', 'partiallyDependent', 'dependent'] as const
export const wageClasses = [1, 2, 3, 4] as const
export const stateTones = {
  UPCOMING: 'waiting',
  IN_FORCE: 'good',
  SUPERSEDED: 'neutral',
  CORRECTED: 'neutral'
} as const
export const kinds = ['RURAL', 'RURAL_CENTRALISED', 'RURAL_DISPERSED', 'URBAN'] as const

export const allStandards = () => unwrap(api.GET('/api/public/standards'))
export const standardsOf = (city: string) =>
  unwrap(api.GET('/api/public/standards/{city}', { params: { path: { city } } }))

/** The scan of a published document, for everybody. */
export const scanUrl = (documentId: string) => `/api/public/standards/documents/${documentId}`

export const careFloors = () => unwrap(api.GET('/api/care-standard-floors'))
export const publishFloor = (body: FloorEntry, key: string) =>
  unwrap(api.POST('/api/care-standard-floors', { params: { header: { 'Idempotency-Key': key } }, body }))
export const minimumWages = () => unwrap(api.GET('/api/minimum-wages'))
export const enterWage = (body: WageEntry, key: string) =>
  unwrap(api.POST('/api/minimum-wages', { params: { header: { 'Idempotency-Key': key } }, body }))

export const careDrafts = () => unwrap(api.GET('/api/care-standards/drafts'))
export const careDraft = (id: number) =>
  unwrap(api.GET('/api/care-standards/drafts/{id}', { params: { path: { id } } }))
export const addCareDraft = (body: CareEntry, key: string) =>
  unwrap(api.POST('/api/care-standards', { params: { header: { 'Idempotency-Key': key } }, body }))
export const editCareDraft = (id: number, version: number, details: CareEntry) =>
  unwrap(api.PUT('/api/care-standards/drafts/{id}', { params: { path: { id } }, body: { version, details } }))
export const removeCareDraft = (id: number) =>
  unwrap(api.DELETE('/api/care-standards/drafts/{id}', { params: { path: { id } } }))
export const previewCare = (body: CareTrial) => unwrap(api.POST('/api/care-standards/preview', { body }))
export const publishCare = (id: number, body: Publication, key: string) =>
  unwrap(
    api.POST('/api/care-standards/drafts/{id}/publication', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body
    })
  )

export const livingAreas = () => unwrap(api.GET('/api/living-standards/areas'))
export const livingDrafts = () => unwrap(api.GET('/api/living-standards/drafts'))
export const livingDraft = (id: number) =>
  unwrap(api.GET('/api/living-standards/drafts/{id}', { params: { path: { id } } }))
export const addLivingDraft = (body: LivingEntry, key: string) =>
  unwrap(api.POST('/api/living-standards', { params: { header: { 'Idempotency-Key': key } }, body }))
export const editLivingDraft = (id: number, version: number, details: LivingEntry) =>
  unwrap(
    api.PUT('/api/living-standards/drafts/{id}', { params: { path: { id } }, body: { version, details } })
  )
export const removeLivingDraft = (id: number) =>
  unwrap(api.DELETE('/api/living-standards/drafts/{id}', { params: { path: { id } } }))
export const previewLiving = (body: LivingEntry) =>
  unwrap(api.POST('/api/living-standards/preview', { body }))
export const publishLiving = (id: number, body: Publication, key: string) =>
  unwrap(
    api.POST('/api/living-standards/drafts/{id}/publication', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body
    })
  )
