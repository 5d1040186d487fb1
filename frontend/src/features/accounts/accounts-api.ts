import { api, unwrap } from '@/shared/api/client'

export const publicSettings = () => unwrap(api.GET('/api/public/settings'))
export const mySessions = () => unwrap(api.GET('/api/account/sessions'))
export const endOtherSessions = () => unwrap(api.DELETE('/api/account/sessions/others'))
export const changePassword = (currentPassword: string, newPassword: string) =>
  unwrap(api.PUT('/api/account/password', { body: { currentPassword, newPassword } }))
