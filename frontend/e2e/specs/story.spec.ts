import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { downloadedText, picture } from '../support/files'
import { codeOf, startInspection } from '../support/inspection'
import { signIn } from '../support/people'

const failing = { code: 'LIC-01', problem: '法人登记证书已过期', measure: '到县编办补办登记' }
const critical = { code: 'FIR-05', problem: '二楼安全出口上锁', measure: '当场拆除锁具' }
const PHOTOS_OF_A_FINDING = 10

test('an inspector inspects a home, the director rectifies, the inspector closes, and the papers say so', async ({
  page
}) => {
  test.setTimeout(480_000)
  const phone = (page.viewportSize()?.width ?? 0) < 768
  await signIn(page, 'director')
  const home = await homeOf(page)

  await signIn(page, 'county')
  await startInspection(page, home)
  await fill(page, phone)
  await finish(page, home)
  const inspection = new URL(page.url()).pathname.split('/').at(-1) as string

  const record = await downloadedText(page, () =>
    page.getByRole('button', { name: '检查记录（PDF）' }).click()
  )
  expect(record).toContain('敬老院检查记录')
  expect(record).toContain(home)
  expect(record).toContain(failing.problem)
  expect(record).toContain(critical.measure)
  expect(record).toContain('FIR-24')
  const notice = await downloadedText(page, () =>
    page.getByRole('button', { name: '整改通知书（PDF）' }).click()
  )
  expect(notice).toContain('责令整改通知书')
  expect(notice).toContain(failing.problem)
  expect(notice).toContain('立即整改')

  await signIn(page, 'director')
  await openItem(page, inspection)
  const item = page.url()
  await page.getByLabel('怎样整改的').fill('已到编办补办，新证书见照片')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await picture(page))
  await expect(page.getByRole('img', { name: 'photo.jpg' })).toBeVisible()
  await page.getByRole('button', { name: '提交，申请复查' }).click()
  await expect(page.getByText('待复查').first()).toBeVisible()

  await signIn(page, 'county2')
  await page.goto(item)
  await page.locator('#review-note').fill('复查合格')
  await page.getByRole('button', { name: '合格，销号' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '合格，销号' }).click()
  await expect(page.getByText(/XH-620702-\d{4}-\d{4}/).first()).toBeVisible()
  await expectAccessible(page)
})

async function homeOf(page: Page): Promise<string> {
  const session = (await (await page.request.get('/api/session')).json()) as { scope: { homeName: string } }
  return session.scope.homeName
}

async function fill(page: Page, phone: boolean) {
  await expectAccessible(page)
  if (phone) {
    for (let answered = 0; answered < 133; answered++) {
      const card = page.getByRole('article')
      const code = await codeOf(card)
      await answer(page, card, code)
      if (answered === 132) break
      // what passes goes on by itself; what fails has more to tell, and waits
      if (failed(code)) await page.getByRole('button', { name: '下一项', exact: true }).click()
      await expect(page.getByRole('article')).not.toHaveAttribute('aria-label', new RegExp(`^${code} `))
    }
  } else {
    const categories = page.locator('aside button')
    for (let index = 0; index < (await categories.count()); index++) {
      await categories.nth(index).click()
      await expect(categories.nth(index)).toHaveAttribute('aria-current', /.+/)
      for (const card of await page.getByRole('article').all()) await answer(page, card, await codeOf(card))
    }
  }
  await expect(page.getByText('全部已保存')).toBeVisible({ timeout: 60_000 })
}

function failed(code: string) {
  return [failing, critical].find((one) => one.code === code)
}

async function answer(page: Page, card: Locator, code: string) {
  const found = failed(code)
  if (!found) return card.getByRole('radio', { name: '合格', exact: true }).check({ force: true })
  await card.getByRole('radio', { name: '不合格', exact: true }).check({ force: true })
  await card.getByLabel('发现的问题').fill(found.problem)
  if (found === critical) await card.getByLabel('当场采取的管控措施').fill(found.measure)
  await card.getByLabel('整改措施', { exact: true }).fill(found.measure)
  const photos = card.locator('input[type=file]').last()
  await photos.setInputFiles(
    await Promise.all(Array.from({ length: PHOTOS_OF_A_FINDING }, () => picture(page)))
  )
  await expect(card.getByRole('img')).toHaveCount(PHOTOS_OF_A_FINDING, { timeout: 60_000 })
}

async function finish(page: Page, home: string) {
  await page.getByRole('link', { name: '汇总、签名与完成' }).click()
  await expect(page.getByRole('heading', { name: '签名' })).toBeVisible()
  // what cannot be upgraded is looked at by everybody who comes; the home of the demonstration has such an item
  await expect(page.getByRole('heading', { name: /尚未销号的问题/ })).toBeVisible()
  for (const measures of await page.locator('fieldset').filter({ hasText: '未落实' }).all()) {
    await measures.getByText('已落实', { exact: true }).click()
    await expect(measures.getByRole('radio', { name: '已落实' })).toBeChecked()
  }
  for (let signature = 0; signature < 3; signature++) {
    const signer = page.getByRole('listitem').filter({ hasText: '未签名' }).first()
    await signer.getByRole('button', { name: /签名$/ }).first().click()
    const name = page.getByLabel('院方签名人姓名')
    if (await name.isVisible()) await name.fill('马国栋')
    await sign(page)
  }
  await expect(page.getByText('未签名')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: '完成检查' }).click()
  await page
    .getByRole('dialog', { name: new RegExp(home) })
    .getByRole('button', { name: '完成检查' })
    .click()
  await expect(page.getByText(/民检〔\d{4}〕\d+号/).first()).toBeVisible()
}

async function sign(page: Page) {
  const before = await page.getByText('✓ 已签名').count()
  const pad = page.locator('canvas')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('no field to sign in')
  await page.mouse.move(box.x + 30, box.y + 80)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + 40, { steps: 5 })
  await page.mouse.move(box.x + 160, box.y + 110, { steps: 5 })
  await page.mouse.up()
  await page.getByRole('button', { name: '确认签名' }).click()
  await expect(page.getByText('✓ 已签名')).toHaveCount(before + 1)
}

async function openItem(page: Page, inspection: string) {
  await page.goto(`/rectifications?inspection=${inspection}`)
  await page.locator('tr, li').filter({ hasText: failing.problem }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/rectifications\/\d+$/)
  await expect(page.getByText(failing.problem).first()).toBeVisible()
}
