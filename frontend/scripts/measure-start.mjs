// Measures how soon the inspectors' start page is usable on a slow line, first and from the cache:
//   YIAN_URL=http://localhost:8080 node scripts/measure-start.mjs [slow3g|fast3g]
// The profiles are those of the browser's own tools; the processor is slowed down four times, as on a cheap phone.
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
const settings = await (await context.request.get(`${url}/api/public/settings`)).json()
await context.request.post(`${url}/api/session`, {
  data: { username: 'county', password: settings.demoPassword },
  headers: { Origin: url }
})

async function measure(title) {
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', { offline: false, ...profiles[name] })
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  const begin = Date.now()
  await page.goto(`${url}/visits`, { waitUntil: 'commit' })
  await page.locator('h1').waitFor()
  const seen = Date.now() - begin
  await page.getByRole('searchbox').waitFor()
  const usable = Date.now() - begin
  process.stdout.write(`${name}, ${title}: title after ${seen} ms, usable after ${usable} ms\n`)
  return { page, tools }
}

const first = await measure('first time')
await first.tools.send('Network.emulateNetworkConditions', {
  offline: false,
  latency: 0,
  downloadThroughput: -1,
  uploadThroughput: -1
})
await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
await first.page.close()
const again = await measure('from the cache')
await again.page.close()
await browser.close()
