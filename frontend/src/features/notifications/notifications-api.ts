import { api, unwrap } from '@/shared/api/client'
import type { components } from '@/api/schema'

export type Notification = components['schemas']['NotificationView']
export type NotificationSetting = components['schemas']['NotificationSetting']

export const pageSize = 50

export const notifications = (unread: boolean, page: number) =>
  unwrap(
    api.GET('/api/notifications', {
      params: { query: { page, size: pageSize, ...(unread ? { unread: true } : {}) } }
    })
  )
export const markRead = (id: number) =>
  unwrap(api.PUT('/api/notifications/{id}/read', { params: { path: { id } } }))
export const markReadUpTo = (newestId: number) =>
  unwrap(api.POST('/api/notifications/read', { body: { newestId } }))
export const setting = () => unwrap(api.GET('/api/notifications/setting'))
export const changeSetting = (body: NotificationSetting) =>
  unwrap(api.PUT('/api/notifications/setting', { body }))
