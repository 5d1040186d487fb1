import { refuseLarger } from '@/shared/api/file-size'
import { send } from '@/shared/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type ImportBatch = Schemas['ImportBatch']
export type ImportRow = Schemas['ImportRowView']
export type ImportPreview = Schemas['ImportPreview']
export type ImportRows = Schemas['Page_ImportRowView_']

/** Where the files of one kind are sent to, and what is asked of them. */
export interface ImportSource {
  /** Names the kind in the cache of answers. */
  name: string
  upload(file: File): Promise<ImportBatch>
  preview(id: string): Promise<ImportPreview>
  rows(id: string, bad: boolean | undefined, page: number): Promise<ImportRows>
  confirm(id: string): Promise<ImportBatch>
  discard(id: string): Promise<unknown>
}

/** Sends a file; one that is too large is refused before it travels. */
export async function uploadFile(path: string, file: File, megabytes: number): Promise<ImportBatch> {
  refuseLarger(file, megabytes)
  const body = new FormData()
  body.set('file', file)
  const response = await send(path, { method: 'POST', body })
  return (await response.json()) as ImportBatch
}
