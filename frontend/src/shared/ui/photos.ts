import { refuseLarger } from '@/shared/api/file-size'
import { newIdempotencyKey, send } from '@/shared/api/client'

/** What the server tells of an uploaded file. */
export interface Attachment {
  id: string
  mediaType: string
  sizeBytes?: number
  originalName?: string
}

const longestSide = 2048
const largestMegabytes = 20

/** Uploads a file; pictures from a camera are made smaller on the device first. Sent again with the same key it is stored once. */
export async function uploadFile(
  file: File,
  key: string = newIdempotencyKey(),
  details: Record<string, string> = {}
): Promise<Attachment> {
  const sent = await smaller(file)
  refuseLarger(sent, largestMegabytes)
  const body = new FormData()
  body.set('file', sent)
  for (const [name, value] of Object.entries(details)) body.set(name, value)
  const response = await send('/api/attachments', {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': key }
  })
  return (await response.json()) as Attachment
}

export const attachmentUrl = (id: string) => `/api/attachments/${id}`
export const thumbnailUrl = (id: string) => `/api/attachments/${id}/thumbnail`

async function smaller(file: File): Promise<File> {
  if (file.type !== 'image/jpeg' || file.size < 1_500_000) return file
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })], file.name, {
      type: 'image/jpeg'
    })
  } catch {
    return file
  }
}
