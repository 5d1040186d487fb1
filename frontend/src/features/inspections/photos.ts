import { reactive } from 'vue'
import { useQueryClient, type QueryClient } from '@tanstack/vue-query'
import { newIdempotencyKey } from '@/shared/api/client'
import { uploadFile } from '@/shared/ui/photos'
import { problemText, useProblemNotice } from '@/shared/ui/problem-notice'
import { newId } from './ids'
import { addPhoto, inspectionKey, removePhoto, type Inspection, type Photo } from './inspections-api'

/** A photo on its way to the server. */
export interface PendingPhoto {
  inspectionId: string
  code: string
  photoId: string
  uploadKey: string
  file: File
  message?: string
}

/** Outlives the pages, so that going on to the next item does not break off an upload. */
const pending = reactive<PendingPhoto[]>([])

window.addEventListener('beforeunload', (event) => {
  if (pending.length > 0) event.preventDefault()
})

export function usePhotos(inspectionId: string) {
  const queries = useQueryClient()
  const { show } = useProblemNotice()

  const pendingOf = (code: string) =>
    pending.filter((item) => item.inspectionId === inspectionId && item.code === code)

  function add(code: string, file: File) {
    pending.push({
      inspectionId,
      code,
      file,
      photoId: newId(),
      uploadKey: newIdempotencyKey()
    })
    const added = pending.at(-1)
    if (added) void send(queries, added)
  }

  async function remove(photoId: string) {
    try {
      await removePhoto(inspectionId, photoId)
      change(queries, inspectionId, (photos) => photos.filter((photo) => photo.id !== photoId))
    } catch (error) {
      show(error)
    }
  }

  return { pendingOf, add, retry: (item: PendingPhoto) => send(queries, item), forget, remove }
}

function forget(item: PendingPhoto) {
  pending.splice(pending.indexOf(item), 1)
}

async function send(queries: QueryClient, item: PendingPhoto) {
  item.message = undefined
  const takenAt = new Date(item.file.lastModified).toISOString()
  try {
    const attachment = await uploadFile(item.file, item.uploadKey, { takenAt, evidence: 'true' })
    const photo = await addPhoto(item.inspectionId, item.photoId, {
      itemCode: item.code,
      attachmentId: attachment.id,
      takenAt
    })
    change(queries, item.inspectionId, (photos) => [
      ...photos.filter((other) => other.id !== photo.id),
      photo
    ])
    forget(item)
  } catch (error) {
    item.message = problemText(error)
  }
}

/** The cache holds what the server has now; signatures given before are void. */
function change(queries: QueryClient, inspectionId: string, next: (photos: Photo[]) => Photo[]) {
  queries.setQueryData<Inspection>(inspectionKey(inspectionId), (old) =>
    old ? { ...old, photos: next(old.photos), signatures: [], homeRefusalReason: null } : old
  )
}
