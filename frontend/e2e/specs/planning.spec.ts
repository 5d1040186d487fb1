import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { downloadedText } from '../support/files'
import { signIn } from '../support/people'

test('the county draws homes and inspectors, draws again with the same result, and prints the minutes', async ({
  page
}) => {
  await signIn(page, 'county')
  await page.goto('/inspection-draws/new')
  await expect(page.getByText(/候选 \d+ 家/)).toBeVisible()
  await page.getByLabel('抽取事项').fill('消防专项双随机抽查')
  await page.getByLabel('抽取几家').fill('2')
  await expectAccessible(page)
  await page.getByRole('button', { name: '开始抽取' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '开始抽取' }).click()

  await expect(page).toHaveURL(/inspection-draws\/\d+$/)
  await expect(page.getByRole('heading', { name: '抽取结果' })).toBeVisible()
  await page.getByRole('button', { name: '重新验证' }).click()
  await expect(page.getByText('重新计算的结果与记录完全一致')).toBeVisible()
  await expectAccessible(page)
  const minutes = await downloadedText(page, () => page.getByRole('button', { name: '抽取记录 PDF' }).click())
  expect(minutes).toContain('双随机抽取记录')
  expect(minutes).toContain('消防专项双随机抽查')
})

test('the director sees an announced visit and never an unannounced one', async ({ page }) => {
  await signIn(page, 'county')
  const ofCounty = (await (await page.request.get('/api/planned-visits?size=200')).json()) as {
    items: { id: number; kind: string; state: string }[]
  }
  const secret = ofCounty.items.find((visit) => visit.kind === 'UNANNOUNCED' && visit.state === 'PLANNED')
  expect(secret).toBeDefined()
  await page.goto(`/inspection-visits/${secret?.id}`)
  await expect(page.getByText('不通知敬老院').first()).toBeVisible()

  await signIn(page, 'director')
  const told = (await (await page.request.get('/api/planned-visits?size=200')).json()) as {
    items: { kind: string; noticeNumber: string | null }[]
  }
  expect(told.items.every((visit) => visit.noticeNumber && visit.kind !== 'UNANNOUNCED')).toBe(true)
  await page.goto(`/inspection-visits/${secret?.id}`)
  await expect(page.getByText('检查人员')).toBeHidden()
  expect((await page.request.get(`/api/planned-visits/${secret?.id}`)).status()).toBe(404)
  await page.goto('/inspection-visits')
  await expect(page.getByText('暗访')).toBeHidden()
  await expectAccessible(page)
})
