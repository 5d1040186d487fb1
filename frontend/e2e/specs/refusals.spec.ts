import { rm, writeFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { picture, workbook } from '../support/files'
import { signIn } from '../support/people'
import { codeOf, startInspection } from '../support/inspection'

test('wrong passwords are slowed down, and say for how long', async ({ page }) => {
  await page.goto('/sign-in')
  const name = `nobody-${String(Date.now())}`
  await page.getByLabel('用户名').fill(name)
  for (let attempt = 0; attempt < 6; attempt++) {
    await page.getByRole('textbox', { name: '密码' }).fill(`guess ${String(attempt)}`)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await expect(page.getByRole('alert')).not.toBeEmpty()
  }
  await expect(page.getByRole('alert')).toContainText(/秒|分钟/)
  await expect(page.getByLabel('用户名')).toHaveValue(name)
})

test('a foreign home and a page of 10,000 rows are refused in plain words', async ({ page }) => {
  await signIn(page, 'director')
  const own = (await (await page.request.get('/api/session')).json()) as { scope: { homeId: number } }
  await page.goto(`/homes/${String(own.scope.homeId === 1 ? 2 : 1)}`)
  await expect(page.getByText('没有找到').first()).toBeVisible()

  const answer = await page.request.get('/api/homes?size=10000', { headers: { 'Accept-Language': 'zh-CN' } })
  expect(answer.status()).toBe(400)
  const problem = (await answer.json()) as { violations: { field: string; message: string }[] }
  expect(problem.violations).toHaveLength(1)
  expect(problem.violations[0]?.field).toBe('size')
  expect(problem.violations[0]?.message).toContain('200')
})

test('a photo of 100 MB and a text named .jpg are refused, and what was typed stays', async ({ page }) => {
  await signIn(page, 'county')
  const home = await anyHome(page)
  await startInspection(page, home)
  const card = page.getByRole('article').first()
  await card.getByRole('radio', { name: '不合格', exact: true }).check({ force: true })
  await card.getByLabel('发现的问题').fill('证书过期')
  const photos = card.locator('input[type=file]').last()

  const huge = test.info().outputPath('huge.jpg')
  await writeFile(huge, Buffer.alloc(100 * 1024 * 1024, 1))
  await photos.setInputFiles(huge)
  await expect(card.getByText('huge.jpg 有 100 MB，最大 20 MB')).toBeVisible()
  await rm(huge)
  await card.getByRole('button', { name: '移除' }).click()
  await photos.setInputFiles({ name: 'text.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('不是图片') })
  await expect(card.getByRole('status').filter({ hasText: /图片|文件/ })).toBeVisible()
  await card.getByRole('button', { name: '移除' }).click()
  await photos.setInputFiles(await picture(page))
  await expect(card.getByRole('img')).toHaveCount(1)

  await expect(page.getByText('全部已保存')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('article').first().getByLabel('发现的问题')).toHaveValue('证书过期')
})

test('two inspectors who answer one item see both answers', async ({ page, browser }) => {
  await signIn(page, 'county')
  await startInspection(page, await anyHome(page))
  const address = page.url()
  const first = page.getByRole('article').first()
  const code = await codeOf(first)
  await first.getByRole('radio', { name: '不适用' }).check({ force: true })
  await expect(page.getByText('全部已保存')).toBeVisible()

  const context = await browser.newContext({ locale: 'zh-CN' })
  const other = await context.newPage()
  await signIn(other, 'county2')
  const checklist = new URL(address).pathname
  await other.goto(`${checklist}?item=${code}`)
  const theirs = other.getByRole('article').filter({ hasText: code }).first()
  await expect(theirs.getByRole('radio', { name: '不适用' })).toBeChecked()
  await page.goto(`${checklist}?item=${code}`)
  const mine = page.getByRole('article').filter({ hasText: code }).first()
  await mine.getByRole('radio', { name: '不合格', exact: true }).check({ force: true })
  await mine.getByLabel('发现的问题').fill('甲写的问题')
  await expect(page.getByText('全部已保存')).toBeVisible()

  await theirs.getByRole('radio', { name: '不合格', exact: true }).check({ force: true })
  await theirs.getByLabel('发现的问题').fill('乙写的问题')
  const dialog = other.getByRole('dialog')
  await expect(dialog).toContainText('甲写的问题')
  await expect(dialog).toContainText('乙写的问题')
  await dialog.getByRole('button', { name: '采用现已保存的' }).click()
  await expect(theirs.getByLabel('发现的问题')).toHaveValue('甲写的问题')
  await context.close()
})

test('a file with formulas and 5,000 bad rows imports nothing and says what is wrong', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 768, 'files of homes are imported at a desk')
  await signIn(page, 'county')
  const before = await total(page)
  await page.goto('/homes/import')
  const template = await page.request.get('/api/home-imports/template.xlsx')
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    名称: `坏行${String(index)}`,
    审批情况: index % 2 === 0 ? { formula: '1+1' } : '也许'
  }))
  await page.locator('input[type=file]').setInputFiles({
    name: 'bad.xlsx',
    mimeType: 'application/octet-stream',
    buffer: workbook(await template.body(), rows)
  })

  await expect(page.getByText(/共 5,?000 行，5,?000 行需要修改/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('单元格里是公式').first()).toBeVisible()
  await expect(page.getByText('只能填').first()).toBeVisible()
  expect(await total(page)).toBe(before)
})

async function anyHome(page: Page): Promise<string> {
  const homes = (await (await page.request.get('/api/homes?size=1')).json()) as { items: { name: string }[] }
  return homes.items[0]?.name ?? ''
}

async function total(page: Page): Promise<number> {
  return ((await (await page.request.get('/api/homes?size=1')).json()) as { total: number }).total
}
