import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn } from '../support/people'

const day = (ago: number) =>
  new Date(Date.now() + 8 * 3600 * 1000 - ago * 86400 * 1000).toISOString().slice(0, 10)

/** Another person for each screen, so that one run does not stand in the way of the other. */
async function somebody(page: Page): Promise<{ id: number; name: string }> {
  const people = (await (await page.request.get('/api/residents?mode=CENTRALISED&size=200')).json()) as {
    items: { id: number; name: string }[]
  }
  return people.items.at(page.viewportSize()?.width === 390 ? 2 : 3) as { id: number; name: string }
}
async function pick(page: Page, label: string, date: string) {
  await page.getByLabel(label).fill(date)
  await page.getByLabel(label).press('Enter')
}

test('a director reports an exit, the township reviews it, the notice hangs, the county decides', async ({
  page
}) => {
  await signIn(page, 'director')
  const person = await somebody(page)
  await page.goto(`/residents/${person.id}`)
  await page.getByRole('button', { name: '办理退出' }).click()
  await page.getByRole('button', { name: '上报', exact: true }).click()
  await expect(page.getByText('请填写').first()).toBeVisible()
  await page.getByRole('radio', { name: '有了能履行义务的赡养人' }).check({ force: true })
  await page.getByLabel('具体情况').fill('侄子张明接回家赡养，已签赡养协议')
  await pick(page, '上报日期', day(9))
  await expectAccessible(page)
  await page.getByRole('button', { name: '上报', exact: true }).click()
  await expect(page.getByText('待审核').first()).toBeVisible()
  await expectAccessible(page)
  const exit = new URL(page.url()).pathname

  await signIn(page, 'township')
  await page.goto('/overview')
  await expect(page.getByText(/件退出供养等待您办理/)).toBeVisible()
  await page.goto('/exits?waiting=true')
  await expect(page.getByRole('link', { name: person.name }).first()).toBeVisible()
  await expectAccessible(page)
  await page.goto(exit)
  await page.getByLabel('意见说明').fill('入户核实，情况属实')
  await page.getByRole('button', { name: '提交审核意见' }).click()
  await expect(page.getByText('待公示').first()).toBeVisible()

  await signIn(page, 'director')
  await page.goto(exit)
  await pick(page, '张贴日期', day(10))
  await page.getByLabel('张贴地点').fill('院务公开栏')
  await page.getByRole('button', { name: '登记公示' }).click()
  await expect(page.getByText('公示不能早于书面上报的日期')).toBeVisible()
  await pick(page, '张贴日期', day(8))
  await page.getByRole('button', { name: '登记公示' }).click()
  await expect(page.getByText('公示中').first()).toBeVisible()

  await signIn(page, 'county')
  await page.goto(exit)
  await expect(page.getByText('入户核实，情况属实').first()).toBeVisible()
  await page.getByLabel('怎样告知本人').fill('当面送达，本人签收')
  await page.getByLabel('怎样告知村委会').fill('送达龙渠村村委会')
  await expectAccessible(page)
  await page.getByRole('button', { name: '批准退出' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '批准退出' }).click()
  await expect(page.getByText('已批准').first()).toBeVisible()

  await page.goto(`/residents/${person.id}`)
  await expect(page.getByText('已终止').first()).toBeVisible()
  await expect(page.getByText(new RegExp(`– ${day(0)}`))).toBeVisible()
})

test('a director asks another home to take a person and takes the request back', async ({ page }) => {
  await signIn(page, 'director')
  const person = await somebody(page)
  await page.goto(`/residents/${person.id}`)
  await page.getByRole('button', { name: '申请转院' }).click()
  await page.getByRole('combobox', { name: '接收敬老院' }).click()
  await page.getByRole('combobox', { name: '接收敬老院' }).fill('敬老院')
  await page.getByRole('option').first().click()
  await expect(page.getByRole('option')).toHaveCount(0)
  await page.getByLabel('转院原因').fill('离亲属近，便于照顾')
  await page.getByLabel('本人意见').fill('本人自愿转院')
  await page.getByLabel('签字人').fill(person.name)
  await expectAccessible(page)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('待答复').first()).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('撤回的原因').fill('本人改变主意')
  await page.getByRole('button', { name: '撤回申请' }).click()
  await expect(page.getByText('已撤回：本人改变主意')).toBeVisible()
  await page.goto('/transfers')
  await expect(page.getByRole('link', { name: person.name }).first()).toBeVisible()
})

test('a director takes back a death that was filed by mistake', async ({ page }) => {
  await signIn(page, 'director')
  const person = await somebody(page)
  const key = { 'Idempotency-Key': crypto.randomUUID() }
  const filed = await page.request.post('/api/deaths', {
    headers: key,
    data: {
      residentId: person.id,
      details: {
        diedAt: new Date(Date.now() - 3600 * 1000).toISOString(),
        place: '院内',
        cause: '年老',
        personsTold: '侄子'
      }
    }
  })
  expect(filed.status(), await filed.text()).toBe(201)
  const { id } = (await filed.json()) as { id: number }
  await page.goto(`/deaths/${id}`)
  await page.getByRole('button', { name: '撤回备案，恢复供养' }).click()
  await page.getByLabel('撤回原因').fill('登记错人')
  await expectAccessible(page)
  await page.getByRole('button', { name: '撤回备案，恢复供养' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤回备案，恢复供养' }).click()
  await expect(page.getByText('撤回：登记错人')).toBeVisible()
  await page.goto(`/residents/${person.id}`)
  await expect(page.getByText('已终止')).toHaveCount(0)
})
