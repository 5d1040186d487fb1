import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { downloadedText } from '../support/files'
import { signIn } from '../support/people'

/** What other tests have found at the home has no measure yet. */
async function planAll(page: Page) {
  const { scope } = (await (await page.request.get('/api/session')).json()) as { scope: { homeId: number } }
  const items = (await (
    await page.request.get(`/api/homes/${scope.homeId}/rectification-plan-items`)
  ).json()) as { id: number; measure: string | null; responsiblePerson: string | null }[]
  for (const item of items.filter((one) => !one.measure || !one.responsiblePerson)) {
    const address = `/api/rectification-items/${item.id}`
    const { version } = (await (await page.request.get(address)).json()) as { version: number }
    const planned = await page.request.put(`${address}/plan`, {
      data: { measure: '按检查要求整改', responsiblePerson: '马国栋', version }
    })
    expect(planned.ok()).toBe(true)
  }
}

test('a director hands the plan of the home in, the county hears of it, sends it back and approves the next', async ({
  page
}) => {
  await signIn(page, 'director')
  await planAll(page)
  await page.goto('/plans/new')
  await expect(page.getByRole('heading', { name: /整改事项/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '报送县民政部门审批' }).click()
  await expect(page.getByText('此项必填').first()).toBeVisible()
  await page.getByLabel('整改目标').fill('年底前消除全部消防隐患')
  await page.getByLabel('责任领导').fill('马国栋')
  await page.getByRole('button', { name: '报送县民政部门审批' }).click()
  await expect(page).toHaveURL(/\/plans\/\d+$/)
  await expect(page.getByText('待审批').first()).toBeVisible()
  const first = new URL(page.url()).pathname
  expect(
    await downloadedText(page, () => page.getByRole('button', { name: '下载方案（PDF）' }).click())
  ).toContain('年底前消除全部消防隐患')

  await signIn(page, 'county')
  await page.goto('/')
  await page.getByRole('link', { name: /消息，未读/ }).click()
  await page
    .getByRole('link', { name: /整改方案待审批/ })
    .first()
    .click()
  await expect(page).toHaveURL(first)
  await page.getByRole('button', { name: '退回修改' }).click()
  await expect(page.getByText('退回时请写明理由')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('审批意见').fill('请写明每月完成多少项')
  await page.getByRole('button', { name: '退回修改' }).click()
  await expect(page.getByText('已退回').first()).toBeVisible()

  await signIn(page, 'director')
  await page.goto('/')
  await page.getByRole('link', { name: /消息，未读/ }).click()
  await expectAccessible(page)
  await page
    .getByRole('link', { name: /整改方案被退回/ })
    .first()
    .click()
  await expect(page.getByText('请写明每月完成多少项')).toBeVisible()
  await page.goto('/plans/new')
  await page.getByLabel('整改目标').fill('每月完成五项，年底前全部完成')
  await page.getByLabel('责任领导').fill('马国栋')
  await page.getByRole('button', { name: '报送县民政部门审批' }).click()
  await expect(page).toHaveURL(/\/plans\/\d+$/)
  const second = new URL(page.url()).pathname

  await signIn(page, 'county')
  await page.goto('/plans?state=SUBMITTED')
  await expectAccessible(page)
  await page.goto(second)
  await page.getByRole('button', { name: '批准', exact: true }).click()
  await expect(page.getByText('已批准').first()).toBeVisible()
})

test('a closed item shows what was before and after, and gives its closing certificate', async ({ page }) => {
  await signIn(page, 'county')
  const closed = (await (await page.request.get('/api/rectification-items?state=CLOSED&size=1')).json()) as {
    items: { id: number; closingNumber: string }[]
  }
  const item = closed.items[0]
  await page.goto(`/rectifications/${item?.id}`)
  await expect(page.getByRole('heading', { name: '整改前后对照' })).toBeVisible()
  await expectAccessible(page)
  const text = await downloadedText(page, () =>
    page.getByRole('button', { name: '下载销号单（PDF）' }).click()
  )
  expect(text).toContain('整改销号单')
  expect(text).toContain(item?.closingNumber)
})
