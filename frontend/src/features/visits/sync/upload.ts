import { problemKind } from '@/shared/api/problem'
import type { Line } from './line'

const partBytes = 256 * 1024
const beginnings = 3

export interface Upload {
  id: string
  name: string
  sha256: string
  takenAt?: string
  longitude?: number | null
  latitude?: number | null
}
interface Progress {
  receivedBytes: number
  complete: boolean
}

/** Brings a file to the server in parts; goes on where an earlier try stopped. The attachment has the upload's id. */
export async function upload(line: Line, file: Upload, content: ArrayBuffer): Promise<void> {
  const address = `/api/uploads/${file.id}`
  const { name, sha256, takenAt, longitude, latitude } = file
  const details = { name, sha256, takenAt, longitude, latitude }
  for (let beginning = 1; ; beginning++) {
    let progress = (await line.send('PUT', address, {
      ...details,
      sizeBytes: content.byteLength,
      evidence: true
    })) as Progress
    while (!progress.complete && progress.receivedBytes < content.byteLength) {
      const part = new Uint8Array(content.slice(progress.receivedBytes, progress.receivedBytes + partBytes))
      progress = (await line.send('PUT', `${address}/parts/${progress.receivedBytes}`, part)) as Progress
    }
    if (progress.complete) return
    try {
      await line.send('POST', `${address}/completion`)
      return
    } catch (error) {
      // the server has forgotten the damaged parts: they are sent anew
      if (problemKind(error) !== 'upload-corrupt' || beginning === beginnings) throw error
    }
  }
}
