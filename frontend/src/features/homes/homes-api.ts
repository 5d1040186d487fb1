import { api, newIdempotencyKey, unwrap } from '@/shared/api/client'
import { uploadFile, type ImportSource } from '@/shared/imports/import-source'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type HomeRow = Schemas['HomeRow']
export type HomeView = Schemas['HomeView']
export type HomeProfile = Schemas['HomeProfile']
export type Room = Schemas['RoomView']
export type HomeDocument = Schemas['DocumentView']
export type NewDocument = Schemas['NewDocument']
export type MentalCare = Schemas['MentalCareView']
export type NewMentalCareRecord = Schemas['NewMentalCareRecord']
export type Change = Schemas['ChangeView']
export type RegionName = Schemas['RegionName']
type HomesQuery = paths['/api/homes']['get']['parameters']['query']

export const homes = (query: Record<string, string | number | undefined>) =>
  unwrap(api.GET('/api/homes', { params: { query: query as HomesQuery } }))
export const home = (id: number) => unwrap(api.GET('/api/homes/{id}', { params: { path: { id } } }))
export const createHome = (profile: HomeProfile, key: string) =>
  unwrap(api.POST('/api/homes', { params: { header: { 'Idempotency-Key': key } }, body: profile }))
export const editHome = (id: number, version: number, profile: HomeProfile) =>
  unwrap(api.PUT('/api/homes/{id}', { params: { path: { id } }, body: { version, profile } }))
export const editFacilities = (id: number, version: number, { contact, facilities }: HomeProfile) =>
  unwrap(
    api.PUT('/api/homes/{id}/facilities', {
      params: { path: { id } },
      body: { version, contact, facilities }
    })
  )
export const closeHome = (id: number, closedOn: string, reason: string) =>
  unwrap(api.POST('/api/homes/{id}/closure', { params: { path: { id } }, body: { closedOn, reason } }))
export const mergeHome = (id: number, intoHomeId: number, on: string, reason: string) =>
  unwrap(api.POST('/api/homes/{id}/merger', { params: { path: { id } }, body: { intoHomeId, on, reason } }))
export const history = (id: number, page: number) =>
  unwrap(api.GET('/api/homes/{id}/history', { params: { path: { id }, query: { page, size: 20 } } }))

export const rooms = (homeId: number) =>
  unwrap(api.GET('/api/homes/{homeId}/rooms', { params: { path: { homeId } } }))
export const addRoom = (homeId: number, body: Schemas['NewRoom']) =>
  unwrap(
    api.POST('/api/homes/{homeId}/rooms', {
      params: { path: { homeId }, header: { 'Idempotency-Key': newIdempotencyKey() } },
      body
    })
  )
export const editRoom = (homeId: number, roomId: number, body: Schemas['RoomChange']) =>
  unwrap(api.PUT('/api/homes/{homeId}/rooms/{roomId}', { params: { path: { homeId, roomId } }, body }))
export const removeRoom = (homeId: number, roomId: number) =>
  unwrap(api.DELETE('/api/homes/{homeId}/rooms/{roomId}', { params: { path: { homeId, roomId } } }))
export const addBed = (homeId: number, roomId: number) =>
  unwrap(
    api.POST('/api/homes/{homeId}/rooms/{roomId}/beds', {
      params: { path: { homeId, roomId }, header: { 'Idempotency-Key': newIdempotencyKey() } },
      body: {}
    })
  )
export const removeBed = (homeId: number, bedId: number) =>
  unwrap(api.DELETE('/api/homes/{homeId}/beds/{bedId}', { params: { path: { homeId, bedId } } }))

export const documents = (homeId: number) =>
  unwrap(api.GET('/api/homes/{homeId}/documents', { params: { path: { homeId } } }))
export const addDocument = (homeId: number, body: NewDocument) =>
  unwrap(
    api.POST('/api/homes/{homeId}/documents', {
      params: { path: { homeId }, header: { 'Idempotency-Key': newIdempotencyKey() } },
      body
    })
  )
export const removeDocument = (homeId: number, id: number) =>
  unwrap(api.DELETE('/api/homes/{homeId}/documents/{id}', { params: { path: { homeId, id } } }))

export const mentalCare = (homeId: number) =>
  unwrap(api.GET('/api/homes/{homeId}/mental-care', { params: { path: { homeId }, query: {} } }))
export const recordMentalCare = (homeId: number, body: NewMentalCareRecord) =>
  unwrap(
    api.POST('/api/homes/{homeId}/mental-care', {
      params: { path: { homeId }, header: { 'Idempotency-Key': newIdempotencyKey() } },
      body
    })
  )
export const withdrawMentalCare = (homeId: number, reason: string) =>
  unwrap(
    api.POST('/api/homes/{homeId}/mental-care/withdrawal', { params: { path: { homeId } }, body: { reason } })
  )

export const homeImports: ImportSource = {
  name: 'homes',
  upload: (file) => uploadFile('/api/home-imports', file, 5),
  preview: (id) => unwrap(api.GET('/api/home-imports/{id}', { params: { path: { id } } })),
  rows: (id, bad, page) =>
    unwrap(
      api.GET('/api/home-imports/{id}/rows', { params: { path: { id }, query: { bad, page, size: 50 } } })
    ),
  confirm: (id) => unwrap(api.POST('/api/home-imports/{id}/confirmation', { params: { path: { id } } })),
  discard: (id) => unwrap(api.DELETE('/api/home-imports/{id}', { params: { path: { id } } }))
}
export const templateUrl = '/api/home-imports/template.xlsx'
export const exportUrl = '/api/homes.xlsx'

export const regions = (parent: string, level: 'CITY' | 'COUNTY' | 'TOWNSHIP') =>
  unwrap(api.GET('/api/regions', { params: { query: { parent, level } } }))
