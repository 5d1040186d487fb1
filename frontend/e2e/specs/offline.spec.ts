import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { badLine, sha256, wholeOf, type Sent } from '../support/bad-line'
import { signIn, signInByForm } from '../support/people'
import { answerAll, numberOf, signAll } from '../support/visit'

/** All five times with 40 photos each: YIAN_OFFLINE_WHOLE=1. Otherwise once, with fewer photos. */
const whole = process.env.YIAN_OFFLINE_WHOLE === '1'
const times = Number(process.env.YIAN_OFFLINE_TIMES ?? (whole ? 5 : 1))
const photosToTake = whole ? 40 : 8
const itemsOfTheChecklist = 133
const pin = '739184'

for (let time = 1; time <= times; time++) {
  test(`a whole inspection without a network, over a restart, then a bad line (${time})`, async ({
    baseURL,
    viewport
  }, info) => {
    test.skip(!whole && (viewport?.width ?? 0) > 767, 'people carry phones into the field')
    test.setTimeout(900_000)
    const profile = mkdtempSync(join(tmpdir(), 'yian-offline-'))
    const { launchOptions, locale, timezoneId, isMobile, hasTouch } = info.project.use
    const open = () =>
      chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
        viewport: viewport ?? null,
        ...(isMobile !== undefined && { isMobile }),
        ...(hasTouch !== undefined && { hasTouch }),
        serviceWorkers: 'allow'
      })
    try {
      await visit(open, await freeHome(open))
    } finally {
      rmSync(profile, { recursive: true, force: true })
    }
  })
}

/** A home of the county where the inspector has nothing under way. */
async function freeHome(open: () => Promise<BrowserContext>): Promise<string> {
  const context = await open()
  const page = await context.newPage()
  await signIn(page, 'county')
  const homes = (await (await page.request.get('/api/homes?status=OPEN&size=50')).json()) as {
    items: { id: number; name: string }[]
  }
  const home = homes.items[Math.floor(Math.random() * homes.items.length)]
  await context.close()
  return home?.name ?? ''
}

async function visit(open: () => Promise<BrowserContext>, home: string) {
  let context = await open()
  let page = context.pages()[0] ?? (await context.newPage())
  await takeAlong(page, home)

  await context.setOffline(true)
  await page.getByRole('button', { name: `开始检查 ${home}` }).click()
  await page.locator('label').filter({ hasText: '王芳' }).first().click()
  await page.getByLabel('院方陪同人员').fill('马国栋')
  await page.getByRole('button', { name: '到了，开始计时' }).click()
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/)
  const id = new URL(page.url()).pathname.split('/').at(-1) as string
  // a page that was never opened before
  await page.getByRole('link', { name: '逐项检查' }).click()
  const taken = new Map<number, string>()
  await answerAll(page, {
    items: Math.floor(itemsOfTheChecklist / 2),
    photos: photosToTake / 2,
    taken
  })

  await context.close()
  context = await open()
  await context.setOffline(true)
  page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`/visits/${id}/items`)
  await page.getByRole('textbox', { name: '离线密码' }).fill('000111')
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(page.getByText('密码不对')).toBeVisible()
  await page.getByRole('textbox', { name: '离线密码' }).fill(pin)
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await answerAll(page, {
    items: itemsOfTheChecklist - Math.floor(itemsOfTheChecklist / 2),
    photos: photosToTake / 2,
    taken
  })
  await finish(page, id)

  const line = await badLine(context)
  await context.setOffline(false)
  await expect(page.getByText('全部已上传').first()).toBeVisible({ timeout: 600_000 })
  await expect(page.getByText(/民检〔\d{4}〕\d+号/).first()).toBeVisible()
  expect(line.broken()).toBeGreaterThan(photosToTake)
  await line.mend()
  await compare(page, id, taken, line.sent)
  await context.close()
}

async function takeAlong(page: Page, home: string) {
  await signInByForm(page, 'county')
  await page.goto('/visits')
  await page.getByRole('searchbox', { name: '选择敬老院' }).fill(home)
  await page.getByRole('checkbox', { name: home, exact: true }).check()
  await page.getByRole('button', { name: '带上出发' }).click()
  await page.getByRole('textbox', { name: '离线密码' }).fill(pin)
  await page.getByRole('textbox', { name: '再输一次' }).fill(pin)
  await page.getByRole('button', { name: '设好并带上出发' }).click()
  await expect(page.getByRole('heading', { name: home })).toBeVisible()
  await expectAccessible(page)
  // the pages are kept once the worker says so
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

async function finish(page: Page, id: string) {
  await page.goto(`/visits/${id}`).catch(() => undefined)
  const lock = page.getByRole('textbox', { name: '离线密码' })
  await expect(lock.or(page.getByRole('heading', { name: '签名' }))).toBeVisible()
  if (await lock.isVisible()) {
    await lock.fill(pin)
    await page.getByRole('button', { name: '打开', exact: true }).click()
  }
  await expect(page.getByRole('heading', { name: '签名' })).toBeVisible()
  for (const seen of await page
    .locator('label')
    .filter({ hasText: /未整改|未落实/ })
    .all())
    await seen.click()
  await page.getByLabel('实际在院').fill('12')
  await page.getByLabel('随手记').fill('后院堆放杂物')
  await page.getByLabel('检查意见').fill('按期整改')
  await page.getByLabel('检查意见').blur()
  await signAll(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: '完成检查' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '完成检查' }).click()
  await expect(page.getByText('已交付，联网后自动提交')).toBeVisible()
}

interface Inspection {
  home: { id: number }
  inspectedOn: string
  number: string
  state: string
  answers: { itemCode: string }[]
  photos: { id: string; itemCode: string; attachmentId: string }[]
  signatures: unknown[]
}

async function compare(page: Page, id: string, taken: Map<number, string>, sent: Sent) {
  const inspection = (await (await page.request.get(`/api/inspections/${id}`)).json()) as Inspection
  expect(inspection.state).toBe('COMPLETED')
  expect(new Set(inspection.answers.map((answer) => answer.itemCode)).size).toBe(itemsOfTheChecklist)
  expect(inspection.answers).toHaveLength(itemsOfTheChecklist)
  expect(inspection.signatures).toHaveLength(3)
  expect(inspection.photos).toHaveLength(taken.size)

  const ofHome = (await (
    await page.request.get(`/api/inspections?homeId=${inspection.home.id}&size=200`)
  ).json()) as { items: { id: string; inspectedOn: string; number: string | null }[] }
  const today = ofHome.items.filter((line) => line.inspectedOn === inspection.inspectedOn)
  expect(today.filter((line) => line.id === id)).toHaveLength(1)
  expect(today.filter((line) => line.number === inspection.number)).toHaveLength(1)

  const seen = new Set<number>()
  for (const photo of inspection.photos) {
    const kept = await (await page.request.get(`/api/attachments/${photo.attachmentId}`)).body()
    expect(sha256(kept)).toBe(sent.announced.get(photo.attachmentId))
    expect(kept.equals(wholeOf(sent, photo.attachmentId))).toBe(true)
    const number = await numberOf(page, kept)
    expect(taken.get(number)).toBe(photo.itemCode)
    seen.add(number)
  }
  expect(seen.size).toBe(taken.size)
}
