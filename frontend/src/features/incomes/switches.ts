/** The lists that belong together, for PageSwitch. */
export const incomePages = [
  { route: 'incomes', labelKey: 'incomes.money' },
  { route: 'donated-goods', labelKey: 'incomes.goods' }
]
export const feePages = [
  { route: 'boarder-invoices', labelKey: 'incomes.invoices' },
  { route: 'boarder-fees', labelKey: 'incomes.boarders' },
  { route: 'boarder-arrears', labelKey: 'incomes.arrears' }
]
