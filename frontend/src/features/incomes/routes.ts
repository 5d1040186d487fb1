import { defineAsyncComponent } from 'vue'
import { Wallet } from '@element-plus/icons-vue'
import type { Feature } from '@/app/features'
import type { Role } from '@/shared/session/session'

const readers: Role[] = ['DIRECTOR', 'ACCOUNTANT', 'COUNTY', 'CITY', 'PROVINCE', 'AUDITOR']
const ofHome: Role[] = ['DIRECTOR', 'ACCOUNTANT']

export const feature: Feature = {
  routes: [
    {
      path: '/incomes',
      name: 'incomes',
      component: () => import('./pages/IncomesPage.vue'),
      meta: { titleKey: 'incomes.list', roles: readers }
    },
    {
      path: '/incomes/new',
      name: 'enter-income',
      component: () => import('./pages/IncomeFormPage.vue'),
      meta: { titleKey: 'incomes.enter', roles: ofHome, parent: 'incomes' }
    },
    {
      path: '/incomes/:id(\\d+)',
      name: 'income',
      component: () => import('./pages/IncomePage.vue'),
      meta: { titleKey: 'incomes.one', roles: readers, parent: 'incomes' }
    },
    {
      path: '/donated-goods',
      name: 'donated-goods',
      component: () => import('./pages/GoodsPage.vue'),
      meta: { titleKey: 'incomes.goods', roles: readers, parent: 'incomes' }
    },
    {
      path: '/fund-projects',
      name: 'fund-projects',
      component: () => import('./pages/ProjectsPage.vue'),
      meta: { titleKey: 'incomes.projects', roles: readers }
    },
    {
      path: '/fund-projects/new',
      name: 'register-project',
      component: () => import('./pages/ProjectFormPage.vue'),
      meta: { titleKey: 'incomes.registerProject', roles: [...ofHome, 'COUNTY'], parent: 'fund-projects' }
    },
    {
      path: '/fund-projects/:id(\\d+)',
      name: 'fund-project',
      component: () => import('./pages/ProjectPage.vue'),
      meta: { titleKey: 'incomes.project', roles: readers, parent: 'fund-projects' }
    },
    {
      path: '/boarder-invoices',
      name: 'boarder-invoices',
      component: () => import('./pages/InvoicesPage.vue'),
      meta: { titleKey: 'incomes.fees', roles: readers }
    },
    {
      path: '/boarder-invoices/:id(\\d+)',
      name: 'boarder-invoice',
      component: () => import('./pages/InvoicePage.vue'),
      meta: { titleKey: 'incomes.invoice', roles: readers, parent: 'boarder-invoices' }
    },
    {
      path: '/boarder-fees',
      name: 'boarder-fees',
      component: () => import('./pages/BoardersPage.vue'),
      meta: { titleKey: 'incomes.boarders', roles: readers, parent: 'boarder-invoices' }
    },
    {
      path: '/boarder-arrears',
      name: 'boarder-arrears',
      component: () => import('./pages/ArrearsPage.vue'),
      meta: { titleKey: 'incomes.arrears', roles: readers, parent: 'boarder-invoices' }
    },
    {
      path: '/care-pay-rules',
      name: 'care-pay-rules',
      component: () => import('./pages/CarePayRulesPage.vue'),
      meta: { titleKey: 'incomes.rules', roles: readers }
    }
  ],
  personSections: [
    {
      component: defineAsyncComponent(() => import('./components/BoarderSection.vue')),
      order: 50,
      roles: readers,
      shows: (person) => person.supportMode === 'BOARDER'
    }
  ],
  menu: [
    {
      route: 'incomes',
      labelKey: 'incomes.list',
      icon: Wallet,
      order: 35,
      roles: readers,
      group: 'funds',
      part: 'income'
    },
    {
      route: 'fund-projects',
      labelKey: 'incomes.projects',
      icon: Wallet,
      order: 35.1,
      roles: readers,
      group: 'funds',
      part: 'income'
    },
    {
      route: 'boarder-invoices',
      labelKey: 'incomes.fees',
      icon: Wallet,
      order: 35.2,
      roles: readers,
      group: 'funds',
      part: 'income'
    },
    {
      route: 'care-pay-rules',
      labelKey: 'incomes.rules',
      icon: Wallet,
      order: 37.3,
      roles: readers,
      group: 'funds',
      part: 'rules'
    }
  ]
}
