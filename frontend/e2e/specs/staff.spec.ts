import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { downloadedText } from '../support/files'
import { identityNumber } from '../support/identity'
import { signIn } from '../support/people'

test('a director enters somebody, gives a certificate and plans the night', async ({ page }) => {
  const name = `马秀英${(page.viewportSize()?.width ?? 0) < 768 ? '手' : '台'}`
  await signIn(page, 'director')
  await page.goto('/staff')
  await page.getByRole('button', { name: '登记工作人员' }).click()
  await page.locator('#staff-name').fill(name)
  await choose(page, '用工性质', '外聘')
  await page.getByLabel('身份证号').fill('620702198507')
  await choose(page, '岗位', '会计')
  await choose(page, '兼任岗位', '出纳')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('会计和出纳不能由同一人担任（会计法第三十七条）')).toBeVisible()
  await expect(page.getByText('身份证号不正确')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('身份证号').fill(identityNumber('19850716'))
  await choose(page, '岗位', '护理')
  await choose(page, '兼任岗位', '值班')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()

  await page.getByRole('button', { name: '添加证书' }).click()
  await choose(page, '证书种类', '安全员证')
  await page.getByLabel('证书编号').fill(`HL-${String(Date.now())}`)
  await page.getByLabel('发证日期').fill('2024-05-01')
  await page.getByLabel('发证日期').press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('长期有效', { exact: true })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/duty')
  await page.getByRole('button', { name: '下一周' }).click()
  await expect(page).toHaveURL(/week=/)
  await pick(page, page.getByRole('combobox', { name: '夜班' }).nth(2), name)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '保存值班表' }).click()
  await expect(page.getByText(/还有夜间没有安排人/)).toBeVisible()
  await expect(page.getByText('夜间没有人值班')).toBeVisible()
  await expectAccessible(page)

  const week = page.url()
  await signIn(page, 'carer')
  await page.goto(week)
  await expect(page.getByText(name)).toBeVisible()
  await expect(page.getByRole('button', { name: '保存值班表' })).toHaveCount(0)
  await page.goto('/staff')
  await expect(page.getByText('不能打开此页').first()).toBeVisible()
})

test('the county sees which home lacks whom, prints it, and records a training', async ({ page }) => {
  await signIn(page, 'county')
  await page.goto('/staffing')
  await expect(page.getByText(/按 1:10 配备，\d+ 家敬老院在院/)).toBeVisible()
  await expect(page.getByText('失能特困人员集中供养率')).toBeVisible()
  await expectAccessible(page)
  const text = await downloadedText(page, () => page.getByRole('button', { name: '打印情况表' }).click())
  expect(text).toContain('甘州区敬老院人员配备情况表')
  expect(text).toContain('管理人员与供养对象按不低于1:10配备')

  const topic = `护理技能培训 ${String(Date.now())}`
  await page.goto('/trainings')
  await page.getByRole('button', { name: '登记培训' }).click()
  await page.getByLabel('培训内容').fill(topic)
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { name: topic })).toBeVisible()
  const staff = (await (await page.request.get('/api/staff?size=1')).json()) as {
    items: { details: { name: string } }[]
  }
  const person = staff.items[0]?.details.name ?? ''
  await page.getByRole('combobox', { name: '输入姓名，添加参训人员' }).fill(person)
  await page.getByRole('option', { name: person }).first().click()
  await page.getByRole('button', { name: '保存参训名单' }).click()
  await expect(page.getByText('参训人员（1 人）')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: person }).click()
  await expect(page.getByText(topic)).toBeVisible()
})

async function choose(page: Page, label: string, option: string) {
  await pick(page, page.getByRole('combobox', { name: new RegExp(`^\\*?\\s*${label}$`) }), option)
}

/** Picks from the list that belongs to the field: others may still be closing. */
async function pick(page: Page, field: Locator, option: string) {
  await field.focus()
  await field.press('Enter')
  const list = page.locator(`[id="${(await field.getAttribute('aria-controls')) ?? ''}"]`)
  await list.getByRole('option', { name: option, exact: true }).last().click()
}
