import { api, unwrap } from '@/shared/api/client'

export const visitPack = (homeId: number) =>
  unwrap(api.GET('/api/visit-packs/{homeId}', { params: { path: { homeId } } }))
export const checklist = (versionId: number) =>
  unwrap(api.GET('/api/checklists/{versionId}', { params: { path: { versionId } } }))
export const newestChecklist = async () => (await unwrap(api.GET('/api/checklists')))[0]
export const deviceKey = (deviceId: string) =>
  unwrap(api.GET('/api/device-keys/{deviceId}', { params: { path: { deviceId } } }))
export const makeDeviceKey = (deviceId: string) =>
  unwrap(api.PUT('/api/device-keys/{deviceId}', { params: { path: { deviceId } } }))
/** Open homes by name or initials, for the picker. */
export const homes = (q: string) =>
  unwrap(api.GET('/api/homes', { params: { query: { q: q || undefined, status: 'OPEN', size: 20 } } }))
