import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn } from '../support/people'

/** A file that no other voucher equals. */
function voucher(name: string) {
  const text = `%PDF-1.4\n% ${String(Date.now())} ${String(Math.random())}\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n`
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text) }
}
async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label }).press('Enter')
  await page.getByRole('option', { name: option, exact: true }).click()
}
/** Money of the government's budget and of support, where the home has none yet. */
async function openBooks(page: Page) {
  const session = (await (await page.request.get('/api/session')).json()) as { scope: { homeId: number } }
  const form = (await (
    await page.request.get(`/api/homes/${String(session.scope.homeId)}/expense-form`)
  ).json()) as { openedFrom?: string }
  if (form.openedFrom) return
  const answer = await page.request.post('/api/fund-books', {
    data: {
      homeId: session.scope.homeId,
      month: new Date().toISOString().slice(0, 7),
      balances: [
        { source: 'SUPPORT', place: 'CASH', amount: 5000 },
        { source: 'OPERATING', place: 'BANK', amount: 9000 }
      ]
    }
  })
  expect(answer.ok()).toBe(true)
}

test('an accountant enters an expense on a phone, is refused wages on support, the director approves', async ({
  page
}) => {
  await signIn(page, 'accountant')
  await openBooks(page)
  await page.goto('/expenses')
  await page.getByRole('button', { name: '填报支出' }).click()
  await page.getByRole('button', { name: '提交审批' }).click()
  await expect(page.getByText('请填写').first()).toBeVisible()

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByText('选择照片或 PDF').click()
  ])
  await chooser.setFiles(voucher('工资表.pdf'))
  await expect(page.getByRole('link', { name: '工资表.pdf' })).toBeVisible()
  await choose(page, '花在什么上', '工作人员工资')
  await choose(page, '用哪项经费', '基本生活费（供养经费）')
  await expect(page.getByText('不能用于工作人员工资（农村五保供养工作条例第十一条）')).toBeVisible()
  await page.getByLabel('金额（元）').fill('260')
  await page.getByRole('radio', { name: '银行转账' }).check({ force: true })
  // each run has a payee of its own, or the second would look like a second claim of the first
  const stamp = String(Date.now())
  await page.getByLabel('收款人').fill(`护工${stamp}`)
  const purpose = `护工工资 ${stamp}`
  await page.getByLabel('用途').fill(purpose)
  await page.getByLabel('经手人').fill('会计经手')
  await expectAccessible(page)
  await page.getByRole('button', { name: '提交审批' }).click()
  await expect(page.locator('p.problem').last()).toContainText('请改用“财政运转经费')

  await page.getByRole('button', { name: '财政运转经费' }).click()
  await expect(page.getByText('可以这样用。依据：农村五保供养工作条例第十四条')).toBeVisible()
  await page.getByRole('button', { name: '提交审批' }).click()
  await expect(page.getByText('待审批').first()).toBeVisible()
  await expectAccessible(page)
  const expense = new URL(page.url()).pathname

  await signIn(page, 'director')
  await page.goto('/overview')
  await expect(page.getByText(/笔支出等待您办理/)).toBeVisible()
  await page.goto('/expenses?waiting=true')
  await expect(page.getByRole('link', { name: purpose })).toBeVisible()
  await expectAccessible(page)
  await page.goto(expense)
  await page.getByRole('button', { name: '批准' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '批准' }).click()
  await expect(page.getByText('已入账').first()).toBeVisible()
})
