import { Document } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['AUDITOR', 'PROVINCE', 'ADMIN']

export const feature: Feature = {
  routes: [
    {
      path: '/audit',
      name: 'audit',
      component: () => import('./pages/AuditPage.vue'),
      meta: { titleKey: 'audit.title', roles: readers }
    },
    {
      path: '/audit/:id',
      name: 'audit-event',
      component: () => import('./pages/AuditEventPage.vue'),
      meta: { titleKey: 'audit.one', roles: readers, parent: 'audit' }
    }
  ],
  menu: [
    { route: 'audit', labelKey: 'audit.title', icon: Document, order: 90, roles: readers, group: 'system' }
  ]
}
