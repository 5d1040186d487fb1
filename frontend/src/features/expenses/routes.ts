import { Tickets } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']
const enterers: Role[] = ['DIRECTOR', 'ACCOUNTANT']

export const feature: Feature = {
  routes: [
    {
      path: '/expenses',
      name: 'expenses',
      component: () => import('./pages/ExpensesPage.vue'),
      meta: { titleKey: 'expenses.list', roles: readers }
    },
    {
      path: '/expenses/new',
      name: 'enter-expense',
      component: () => import('./pages/ExpenseFormPage.vue'),
      meta: { titleKey: 'expenses.enter', roles: enterers, parent: 'expenses' }
    },
    {
      path: '/expenses/:id(\\d+)',
      name: 'expense',
      component: () => import('./pages/ExpensePage.vue'),
      meta: { titleKey: 'expenses.one', roles: readers, parent: 'expenses' }
    },
    {
      path: '/expenses/:id(\\d+)/edit',
      name: 'edit-expense',
      component: () => import('./pages/ExpenseFormPage.vue'),
      meta: { titleKey: 'expenses.change', roles: enterers, parent: 'expense' }
    }
  ],
  menu: [
    { route: 'expenses', labelKey: 'expenses.list', icon: Tickets, order: 34, roles: readers, group: 'funds' }
  ]
}
