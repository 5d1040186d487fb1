import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn } from '../support/people'

/** A month of its own for each screen, from before the runs of the demonstration; a later try takes another. */
function monthBack(page: Page, attempt: number): string {
  const back = (page.viewportSize()?.width === 390 ? 7 : 8) + attempt * 2
  const now = new Date(Date.now() + 8 * 3600 * 1000)
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7)
}

/** A second person of the county: made by the first one, with a password of the own. */
async function colleague(page: Page): Promise<{ username: string; password: string }> {
  const username = `colleague-${Math.random().toString(36).slice(2, 8)}`
  const password = `Second-${crypto.randomUUID()}`
  const session = (await (await page.request.get('/api/session')).json()) as { scope: { regionCode: string } }
  const issued = (await (
    await page.request.post('/api/accounts', {
      data: { username, displayName: '县里的同事', role: 'COUNTY', regionCode: session.scope.regionCode }
    })
  ).json()) as { initialPassword: string }
  await page.context().clearCookies()
  await page.request.post('/api/session', { data: { username, password: issued.initialPassword } })
  const changed = await page.request.put('/api/account/password', {
    data: { currentPassword: issued.initialPassword, newPassword: password }
  })
  expect(changed.ok()).toBe(true)
  return { username, password }
}

async function signInAs(page: Page, username: string, password: string) {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill(username)
  await page.getByRole('textbox', { name: '密码' }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

test('one of the county computes and holds a person, another approves and posts, the director sees it', async ({
  page
}, info) => {
  const month = monthBack(page, info.retry)
  await signIn(page, 'director')
  const { scope } = (await (await page.request.get('/api/session')).json()) as { scope: { homeId: number } }

  await signIn(page, 'county')
  await page.goto('/allowances')
  await expectAccessible(page)
  await page.getByRole('combobox', { name: '月份' }).first().fill(month)
  await page.getByRole('combobox', { name: '月份' }).first().press('Enter')
  await page.getByRole('button', { name: '开始计算' }).click()
  await expect(page.getByText('待审批').first()).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('请另一位工作人员审批')).toBeVisible()
  await expect(page.getByRole('button', { name: '审批通过' })).toBeHidden()
  await expectAccessible(page)
  const address = new URL(page.url()).pathname
  const run = (await (
    await page.request.get(`/api${address.replace('/allowances', '/allowance-runs')}`)
  ).json()) as {
    run: { id: number }
  }

  const hold = page.getByRole('button', { name: '暂缓', exact: true }).first()
  await hold.evaluate((button) => button.scrollIntoView({ block: 'center' }))
  await hold.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '暂缓' }).click()
  await expect(dialog.getByText('请填写')).toBeVisible()
  await dialog.getByRole('textbox', { name: '原因' }).fill('正在核实是否在院')
  await dialog.getByRole('button', { name: '暂缓' }).click()
  await expect(page.getByText('暂缓：正在核实是否在院').first()).toBeVisible()

  const second = await colleague(page)
  await signInAs(page, second.username, second.password)
  await page.goto(address)
  await page.getByRole('button', { name: '审批通过' }).click()
  const approval = page.getByRole('dialog')
  const seen = approval.getByRole('checkbox')
  if ((await seen.count()) > 0) {
    await expect(approval.getByRole('button', { name: '审批通过' })).toBeDisabled()
    await approval.locator('label.el-checkbox').click()
  }
  await approval.getByRole('button', { name: '审批通过' }).click()
  await expect(page.getByText('待入账').first()).toBeVisible()
  await page.getByRole('button', { name: '入账', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '入账' }).click()
  await expect(page.getByText('已入账').first()).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '发放文件（Excel）' }).click()
  expect((await download).suggestedFilename()).toContain('.xlsx')

  await signIn(page, 'director')
  const entries = (await (
    await page.request.get(`/api/fund-entries?home=${scope.homeId}&kind=ALLOWANCE&size=200`)
  ).json()) as { items: { summary: string; total: number }[] }
  const posted = entries.items.filter((entry) => entry.summary.startsWith(`${month} `))
  expect(posted).toHaveLength(1)
  await page.goto(`/allowance-payments?month=${month}`)
  await expect(page.getByText(/共 \d+/).first()).toBeVisible()
  await expectAccessible(page)
  // What was held back in an earlier month is paid with this run, for that month.
  const payments: { living: number; care: number; runId: number }[] = []
  for (let number = 0; payments.length === number * 200; number++) {
    const part = (await (
      await page.request.get(`/api/allowance-payments?size=200&page=${number}`)
    ).json()) as { items: { living: number; care: number; runId: number }[] }
    payments.push(...part.items)
  }
  const fen = payments
    .filter((payment) => payment.runId === run.run.id)
    .reduce((sum, payment) => sum + Math.round((payment.living + payment.care) * 100), 0)
  expect(fen).toBe(Math.round((posted[0]?.total ?? 0) * 100))
})
