import type { ResidentDetails } from './residents-api'
import type { Attachment } from '@/shared/ui/photos'

export const categories = ['ELDERLY', 'DISABLED', 'MINOR'] as const
export const disabilityKinds = [
  'MENTAL',
  'INTELLECTUAL',
  'PHYSICAL',
  'VISUAL',
  'HEARING',
  'SPEECH',
  'MULTIPLE'
] as const
export const tiers = ['INDEPENDENT', 'PARTIALLY_DEPENDENT', 'DEPENDENT'] as const
export const modes = ['CENTRALISED', 'DISPERSED', 'BOARDER'] as const

/** The details as a form holds them; files with what is shown of them. */
export type DetailsForm = Omit<ResidentDetails, 'photoId' | 'approvalDocumentId' | 'agreementId'> & {
  photo: Attachment[]
  approvalDocument: Attachment[]
  agreement: Attachment[]
}

export function emptyDetails(): DetailsForm {
  return { name: '', photo: [], approvalDocument: [], agreement: [] }
}

export function toForm(details: ResidentDetails): DetailsForm {
  const { photoId, approvalDocumentId, agreementId, ...rest } = details
  return {
    ...rest,
    photo: kept(photoId, 'image/jpeg'),
    approvalDocument: kept(approvalDocumentId, 'application/pdf'),
    agreement: kept(agreementId, 'application/pdf')
  }
}

export function toDetails(form: DetailsForm): ResidentDetails {
  const { photo, approvalDocument, agreement, ...rest } = form
  return {
    ...rest,
    photoId: photo.at(-1)?.id ?? null,
    approvalDocumentId: approvalDocument.at(-1)?.id ?? null,
    agreementId: agreement.at(-1)?.id ?? null
  }
}

function kept(id: string | null | undefined, mediaType: string): Attachment[] {
  return id ? [{ id, mediaType }] : []
}

/** What an identity number tells at a glance, when it has 18 characters and a right check character. */
export function readIdentityNumber(text: string): { birthDate: string; male: boolean } | undefined {
  const value = text.replaceAll(' ', '').toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(value)) return undefined
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0)
  if ('10X98765432'[sum % 11] !== value[17]) return undefined
  const birthDate = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`
  if (Number.isNaN(new Date(birthDate).getTime())) return undefined
  return { birthDate, male: Number(value[16]) % 2 === 1 }
}
