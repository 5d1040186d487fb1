#!/usr/bin/env node
// Measures the list of homes under load, on a running demo (start it with YIAN_SERVER_TIMING=true bin/run --demo).
//   bin/load-test.mjs [address] [password]      address: http://localhost:8080 when left out
// Method: one account of the province signs in; 8 clients send 1,000 requests for GET /api/homes?size=50, after 6,000
// that are not counted, while the server warms up. The time of a request is taken here; the time in the database is what
// the server tells of the statements of that request (header Server-Timing). Ends with 1 when a request failed or the
// median in the database is 5 ms or more.
import { Agent, get } from 'node:http'

const address = process.argv[2] ?? 'http://localhost:8080'
const settings = await (await fetch(`${address}/api/public/settings`)).json()
const password = process.argv[3] ?? settings.demoPassword
const path = '/api/homes?size=50'
const clients = 8

const signIn = await fetch(`${address}/api/session`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ username: 'province', password })
})
if (!signIn.ok) {
  console.error(`sign-in failed: ${signIn.status} ${await signIn.text()}`)
  process.exit(1)
}
let cookie = signIn.headers.getSetCookie()[0].split(';')[0]

// The plain client of Node, which leaves the compressed answers as they are: what measures should not be what works.
const agent = new Agent({ keepAlive: true, maxSockets: clients })

function request() {
  const begin = performance.now()
  return new Promise((resolve) => {
    const finished = (ok, headers = {}) =>
      resolve({
        ok,
        total: performance.now() - begin,
        database: Number(/db;dur=([\d.]+)/.exec(headers['server-timing'] ?? '')?.[1])
      })
    get(address + path, { agent, headers: { Cookie: cookie, 'Accept-Encoding': 'gzip' } }, (response) => {
      const renewed = response.headers['set-cookie']?.[0]
      if (renewed) cookie = renewed.split(';')[0]
      response.on('end', () => finished(response.statusCode === 200, response.headers))
      response.on('error', () => finished(false))
      response.resume()
    }).on('error', () => finished(false))
  })
}

async function run(count) {
  const results = []
  let left = count
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left-- > 0) results.push(await request())
    })
  )
  return results
}

await run(6000)
const begin = performance.now()
const results = await run(1000)
const seconds = (performance.now() - begin) / 1000
const quantile = (name, share) => {
  const sorted = results.map((result) => result[name]).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)].toFixed(2)
}
agent.destroy()
const failed = results.filter((result) => !result.ok).length
console.log(`${path}: ${results.length} requests, ${clients} clients, ${failed} failed, ${(results.length / seconds).toFixed(0)}/s`)
console.log(`request  ms  median ${quantile('total', 0.5)}  95 % ${quantile('total', 0.95)}  99 % ${quantile('total', 0.99)}`)
console.log(`database ms  median ${quantile('database', 0.5)}  95 % ${quantile('database', 0.95)}  99 % ${quantile('database', 0.99)}`)
process.exit(failed > 0 || !(Number(quantile('database', 0.5)) < 5) ? 1 : 0)
