import { api, unwrap } from '@/shared/api/client'
import { uploadFile, type ImportSource } from '@/shared/imports/import-source'

export type RosterKind = 'HOME' | 'DISPERSED'

const largestMegabytes = 10

/** The import of a roster; the home is left out by people of a home, who have one only. */
export const rosterImports = (kind: RosterKind, homeId: number | undefined): ImportSource => ({
  name: 'rosters',
  upload: (file) => {
    const home = kind === 'HOME' && homeId !== undefined ? `&home=${String(homeId)}` : ''
    return uploadFile(`/api/roster-imports?kind=${kind}${home}`, file, largestMegabytes)
  },
  preview: (id) => unwrap(api.GET('/api/roster-imports/{id}', { params: { path: { id } } })),
  rows: (id, bad, page) =>
    unwrap(
      api.GET('/api/roster-imports/{id}/rows', { params: { path: { id }, query: { bad, page, size: 50 } } })
    ),
  // Only who has stated that none of the cases applies to anybody on the list can come here.
  confirm: (id) =>
    unwrap(
      api.POST('/api/roster-imports/{id}/confirmation', {
        params: { path: { id } },
        body: { screening: { severeMentalIllness: false, contagiousDisease: false, vagrant: false } }
      })
    ),
  discard: (id) => unwrap(api.DELETE('/api/roster-imports/{id}', { params: { path: { id } } }))
})

export const rosterTemplateUrl = (kind: RosterKind) => `/api/roster-imports/template.xlsx?kind=${kind}`
export const residentsExportUrl = '/api/residents/export.xlsx'
