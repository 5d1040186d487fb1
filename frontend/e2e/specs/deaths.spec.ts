import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn } from '../support/people'

test('a director files a death, the county returns it, the director corrects it, the county verifies it', async ({
  page
}) => {
  await signIn(page, 'director')
  const people = (await (await page.request.get('/api/residents?size=200')).json()) as {
    items: { id: number; name: string }[]
  }
  const person = people.items.at(-1) as { id: number; name: string }
  await page.goto(`/residents/${person.id}`)
  await page.getByRole('button', { name: '登记去世' }).click()
  await page.getByLabel('去世时间').fill('2099-01-01 10:00')
  await page.getByLabel('去世时间').press('Enter')
  await page.getByLabel('去世地点').fill('院内')
  await page.getByLabel('去世原因').fill('年老多病')
  await page.getByRole('button', { name: '提交备案' }).click()
  await expect(page.getByText('请填写').first()).toBeVisible()
  await page.getByLabel('已通知').fill('侄子张明')
  await expectAccessible(page)
  const yesterday = new Date(Date.now() - 40 * 3600 * 1000 + 8 * 3600 * 1000).toISOString()
  await page.getByLabel('去世时间').fill(`${yesterday.slice(0, 10)} ${yesterday.slice(11, 16)}`)
  await page.getByLabel('去世时间').press('Enter')
  await page.getByRole('button', { name: '提交备案' }).click()
  await expect(page.getByText('待核实').first()).toBeVisible()
  await expect(page.getByText('迟报 1 天')).toBeVisible()
  await expectAccessible(page)
  const filing = page.url()

  await signIn(page, 'county')
  await page.goto(filing)
  await page.getByLabel('退回原因').fill('请补充死亡证明编号')
  await page.getByRole('button', { name: '退回敬老院' }).click()
  await expect(page.getByText('已退回：请补充死亡证明编号')).toBeVisible()

  await signIn(page, 'director')
  await page.goto(filing)
  await page.getByRole('button', { name: '补充或修改' }).click()
  await expect(page.getByLabel('去世地点')).toHaveValue('院内')
  await page.getByLabel('死亡证明编号').fill('甘死证 2026-118')
  await page.getByRole('button', { name: '提交备案' }).click()
  await expect(page.getByText('待核实').first()).toBeVisible()

  await signIn(page, 'county')
  await page.goto('/deaths?state=REPORTED')
  await expect(page.getByRole('link', { name: person.name }).first()).toBeVisible()
  await expectAccessible(page)
  await page.goto(filing)
  await page.getByRole('button', { name: '核实，终止供养' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '核实，终止供养' }).click()
  await expect(page.getByText('已核实').first()).toBeVisible()

  await page.goto(`/residents/${person.id}`)
  await expect(page.getByText('已终止').first()).toBeVisible()
})
