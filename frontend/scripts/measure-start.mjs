// Measures how soon an inspector gets to work on a slow line: the form to sign in for the first time, the page of visits after
// it, and that page from the cache.
//   YIAN_URL=http://localhost:8080 node scripts/measure-start.mjs [slow3g|fast3g]
// The profiles are those of the browser's own tools; the processor is slowed down four times, as on a cheap phone. The name and
// the password are entered in TYPING seconds (6); meanwhile the page fetches what comes next.
import { chromium } from '@playwright/test'

const profiles = {
  // 400 kbit/s and 400 ms a round trip
  slow3g: { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
  // 1.6 Mbit/s and 150 ms, with which Lighthouse measures phones
  fast3g: { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }
}
const name = process.argv[2] ?? 'slow3g'
const slowDown = Number(process.env.CPU ?? 4)
const url = process.env.YIAN_URL ?? 'http://localhost:8080'
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu']
})
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true })
const typing = Number(process.env.TYPING ?? 6) * 1000
const settings = await (await context.request.get(`${url}/api/public/settings`)).json()

async function open() {
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', { offline: false, ...profiles[name] })
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  return { page, tools }
}
async function timed(title, action) {
  const begin = Date.now()
  await action()
  process.stdout.write(`${name}, ${title}: usable after ${Date.now() - begin} ms\n`)
}

const first = await open()
await timed('form to sign in, first time', async () => {
  await first.page.goto(`${url}/visits`, { waitUntil: 'commit' })
  await first.page.locator('#username').waitFor()
})
await first.page.locator('#username').fill('county')
await first.page.locator('#password').fill(settings.demoPassword)
await first.page.waitForTimeout(typing)
await timed('visits after signing in', async () => {
  await first.page.locator('button[type=submit]').click()
  await first.page.getByRole('searchbox').waitFor()
})
await first.tools.send('Network.emulateNetworkConditions', {
  offline: false,
  latency: 0,
  downloadThroughput: -1,
  uploadThroughput: -1
})
await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
await first.page.close()
const again = await open()
await timed('visits from the cache', async () => {
  await again.page.goto(`${url}/visits`, { waitUntil: 'commit' })
  await again.page.getByRole('searchbox').waitFor()
})
await browser.close()
