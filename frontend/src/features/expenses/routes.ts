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
    },
    {
      path: '/pocket-money',
      name: 'pocket-money',
      component: () => import('./pages/PocketMoneyListsPage.vue'),
      meta: { titleKey: 'expenses.pocket.list', roles: readers }
    },
    {
      path: '/pocket-money/:id(\\d+)',
      name: 'pocket-money-list',
      component: () => import('./pages/PocketMoneyPage.vue'),
      meta: { titleKey: 'expenses.pocket.list', roles: readers, parent: 'pocket-money' }
    },
    {
      path: '/food-prices',
      name: 'food-prices',
      component: () => import('./pages/FoodPricesPage.vue'),
      meta: { titleKey: 'expenses.food.page', roles: readers }
    },
    {
      path: '/budgets',
      name: 'budgets',
      component: () => import('./pages/BudgetsPage.vue'),
      meta: { titleKey: 'expenses.budget.list', roles: readers }
    },
    {
      path: '/budgets/:home(\\d+)/:year(\\d{4})',
      name: 'budget',
      component: () => import('./pages/BudgetPage.vue'),
      meta: { titleKey: 'expenses.budget.one', roles: readers, parent: 'budgets' }
    }
  ],
  menu: [
    {
      route: 'expenses',
      labelKey: 'expenses.list',
      icon: Tickets,
      order: 34,
      roles: readers,
      group: 'funds',
      part: 'spending'
    },
    {
      route: 'pocket-money',
      labelKey: 'expenses.pocket.list',
      icon: Tickets,
      order: 34.1,
      roles: readers,
      group: 'funds',
      part: 'spending'
    },
    {
      route: 'budgets',
      labelKey: 'expenses.budget.list',
      icon: Tickets,
      order: 34.2,
      roles: readers,
      group: 'funds',
      part: 'spending'
    },
    {
      route: 'food-prices',
      labelKey: 'expenses.food.page',
      icon: Tickets,
      order: 34.3,
      roles: readers,
      group: 'funds',
      part: 'spending'
    }
  ]
}
