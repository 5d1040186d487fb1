import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { downloadedText, picture } from '../support/files'
import { signIn } from '../support/people'

const phone = { width: 390, height: 844 }

interface NextClosing {
  month: string
  over: boolean
  bookCash: number
  bookBank: number
}

test('the accountant counts on the phone, the county closes the month, everybody reads it', async ({
  page
}) => {
  await page.setViewportSize(phone)
  const { homeId, homeName } = await aMonthToCount(page)
  const next = await nextClosing(page, homeId)

  await page.goto('/month-closings')
  await page.getByRole('button', { name: /^盘点 / }).click()
  await expect(page.getByRole('heading', { name: /^盘点 / })).toBeVisible()
  await page.getByLabel('实际清点的现金（元）').fill(String(next.bookCash - 0.5))
  await page.getByLabel('实际清点的现金（元）').press('Tab')
  await expect(page.getByText('比账面少 0.50 元')).toBeVisible()
  await page.getByLabel('银行对账单余额（元）').fill(String(next.bookBank))
  await page.getByLabel('银行对账单余额（元）').press('Tab')
  await expect(page.getByText('与账面一致')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(await picture(page))
  await expect(page.getByRole('button', { name: '移除' })).toBeVisible()
  await page.getByRole('button', { name: '上报县区' }).click()
  await expect(page.getByText('比账面少 0.50 元，请说明原因')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('说明差额原因').fill('找零差错')
  await page.getByRole('button', { name: '上报县区' }).click()
  await expect(page.getByText('待县区确认').first()).toBeVisible()
  await expect(page.getByText('现金', { exact: false }).first()).toBeVisible()
  await expectAccessible(page)
  const closing = new URL(page.url()).pathname

  await page.setViewportSize({ width: 1440, height: 900 })
  await signIn(page, 'county')
  await page.goto('/overview')
  await expect(page.getByText(/家敬老院的结账待确认/)).toBeVisible()
  await page.goto(closing)
  await expect(page.getByText('找零差错')).toBeVisible()
  await page.getByRole('button', { name: '确认结账' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确认结账' }).click()
  await expect(page.getByText('已结账', { exact: true })).toBeVisible()
  await expectAccessible(page)

  await page.context().clearCookies()
  await page.setViewportSize(phone)
  await page.goto('/public/homes')
  await page.getByRole('textbox', { name: '敬老院名称、县区' }).fill(homeName)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: homeName }).click()
  await expect(page.getByRole('heading', { name: homeName })).toBeVisible()
  await expect(page.getByText('平均每位老人花了')).toBeVisible()
  const [year, month] = next.month.split('-')
  await expect(
    page.getByRole('heading', { name: `${year ?? ''}年${String(Number(month))}月收支情况` })
  ).toBeVisible()
  await expectAccessible(page)
  const text = await downloadedText(page, () => page.getByRole('link', { name: /下载财务公开表/ }).click())
  expect(text).toContain(`${homeName}财务公开表`)
  expect(text).toContain('平均每位老人支出')
})

test('the county looks at the books of its homes and lets an account be overdrawn', async ({ page }) => {
  await signIn(page, 'county')
  await page.goto('/funds')
  await expect(page.getByText('现有资金').first()).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /敬老院$/ })
    .first()
    .click()
  await expect(page.getByRole('link', { name: '查看全部凭证' })).toBeVisible()
  await page.getByRole('button', { name: '批准透支' }).first().click()
  await page.getByLabel('透支额度（元）').fill('100')
  await page.getByLabel('原因').fill('拨款未到')
  await page.getByRole('dialog').getByRole('button', { name: '批准透支' }).click()
  await expect(page.getByText('允许透支 100.00 元')).toBeVisible()
  await page.getByRole('link', { name: '各项经费可以用于什么' }).click()
  await expect(page.getByText('《农村五保供养工作条例》第十一条').first()).toBeVisible()
  await expectAccessible(page)
})

test('the accountant carries cash to the bank and takes it back', async ({ page }) => {
  await signIn(page, 'accountant')
  await page.goto('/funds')
  await page.getByRole('button', { name: '存取现金' }).click()
  await page.getByText('从银行提取现金').click()
  await page.getByLabel('金额（元）').fill('10')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { name: '从银行提取现金' })).toBeVisible()
  await expect(page.getByText('10.00 元 从银行存款转入库存现金')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '冲销' }).click()
  await page.getByLabel('原因').fill('记错')
  await page.getByRole('dialog').getByRole('button', { name: '冲销' }).click()
  await expect(page.getByText('10.00 元 从库存现金退回银行存款')).toBeVisible()
  await page.goto('/fund-entries?kind=TRANSFER')
  await expect(page.getByText('已冲销').first()).toBeVisible()
  await expectAccessible(page)
})

async function nextClosing(page: Page, homeId: number) {
  return (await (await page.request.get(`/api/homes/${String(homeId)}/next-closing`)).json()) as NextClosing
}

/** Signs in the accountant whose home has a month to count; the county opens the last one again when all are closed. */
async function aMonthToCount(page: Page) {
  await signIn(page, 'accountant')
  const { scope } = (await (await page.request.get('/api/session')).json()) as {
    scope: { homeId: number; homeName: string }
  }
  if (!(await nextClosing(page, scope.homeId)).over) {
    await signIn(page, 'county')
    const closed = (await (
      await page.request.get(`/api/month-closings?home=${String(scope.homeId)}&state=CLOSED&size=1`)
    ).json()) as { items: { id: number }[] }
    await page.request.post(`/api/month-closings/${String(closed.items[0]?.id)}/reopening`, {
      data: { reason: '漏记一张发票' }
    })
    await signIn(page, 'accountant')
  }
  return scope
}
