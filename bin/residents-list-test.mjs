#!/usr/bin/env node
// Measures the list of residents in a small and in a large province. Start two servers, each with its own data:
//   YIAN_HOME=/data/small YIAN_SERVER_TIMING=true bin/run --demo --port 8080
//   YIAN_HOME=/data/large YIAN_SERVER_TIMING=true bin/run --load 117000 --port 8081
//   bin/residents-list-test.mjs [small] [large] [password]    addresses: http://localhost:8080 and :8081 when left out
// Method: one account of each scope (province, city, county, home) asks for the first page of 50 persons with no filter, with
// each filter, and with all pairs and triples of filters, in each order. Requests are sent one at a time and go to the two
// servers in turn, so that what else the machine does slows both down. After a warm-up every combination is asked for 6
// times; then those with one filter at most, and the 60 others in which the large province lost the most, are measured
// with 60 requests to each server. Told are the medians of the whole request, taken here, and of the time in the database, told
// by the server (header Server-Timing), and how many times longer the large province takes.
// A home of 36 persons and one of 443 do not show the same page: where the large province shows more persons, it is compared
// with a list of as many persons that the small province shows to its own account of the province ("rows" tells both
// numbers). Ends with 1 when a request failed, or when the whole request takes more than 1.5 times as long and that
// is more than three milliseconds: the page that shows the list takes 450 to open.
import { Agent, get } from 'node:http'
import { gunzipSync } from 'node:zlib'

const [small = 'http://localhost:8080', large = 'http://localhost:8081', given] = process.argv.slice(2)
const mostTimes = 1.5
const triflingMilliseconds = 3
const warmUp = 600
const glances = 6
const rounds = 60
const suspects = 60

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

async function signIn(address, username) {
  const settings = await (await fetch(`${address}/api/public/settings`)).json()
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      username,
      password: given ?? settings.demoPassword
    })
  })
  if (!answer.ok) {
    console.error(`${address}: ${username} cannot sign in: ${answer.status} ${await answer.text()}`)
    process.exit(1)
  }
  return { address, cookie: answer.headers.getSetCookie()[0].split(';')[0] }
}

function request(session, path) {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const headers = { Cookie: session.cookie, 'Accept-Encoding': 'gzip' }
    get(session.address + path, { agent, headers }, (response) => {
      const renewed = response.headers['set-cookie']?.[0]
      if (renewed) session.cookie = renewed.split(';')[0]
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const total = performance.now() - begin
        const database = Number(/db;dur=([\d.]+)/.exec(response.headers['server-timing'] ?? '')?.[1])
        if (response.statusCode !== 200) reject(new Error(`${session.address}${path}: ${response.statusCode}`))
        if (Number.isNaN(database)) reject(new Error(`${session.address} was started without YIAN_SERVER_TIMING=true`))
        resolve({
          total,
          database,
          body: Buffer.concat(parts),
          gzip: response.headers['content-encoding'] === 'gzip'
        })
      })
      response.on('error', reject)
    }).on('error', reject)
  })
}

async function rows(session, path) {
  const { body, gzip } = await request(session, path)
  return JSON.parse(gzip ? gunzipSync(body) : body).items.length
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** The medians of both servers, asked in turn. */
async function measure({ account, path }, times) {
  const asked = {
    small: [sessions[account].small, path],
    large: [sessions[account].large, path]
  }
  const shown = [await rows(...asked.small), await rows(...asked.large)]
  if (shown[1] > shown[0]) asked.alike = [sessions.province.small, `/api/residents?size=${shown[1]}`]
  const results = Object.fromEntries(Object.keys(asked).map((name) => [name, []]))
  for (let round = 0; round < times; round++) {
    const names = Object.keys(asked)
    for (const name of round % 2 ? names.reverse() : names) results[name].push(await request(...asked[name]))
  }
  const medians = (name) => {
    const of = (server) => median((results[server] ?? []).map((result) => result[name])) ?? 0
    return [Math.max(of('small'), of('alike')), of('large')]
  }
  return {
    rows: shown,
    total: medians('total'),
    database: medians('database')
  }
}

/** Every filter with what people choose most and least of. */
const filters = {
  mode: ['CENTRALISED', 'BOARDER'],
  tier: ['DEPENDENT'],
  category: ['DISABLED'],
  ended: ['true'],
  assessment: ['OVERDUE'],
  q: ['z', '张', '1234']
}
const scopes = {
  province: { ...filters, city: ['620700'], county: ['621226'] },
  city: filters,
  county: filters,
  director: filters
}
const orders = ['', 'age,asc', 'age,desc', 'admittedOn,desc']

/** None, one, two or three of the filters, each with each of its values. */
function combinations(choices, most = 3) {
  const names = Object.keys(choices)
  const from = (first, left) => {
    if (left === 0) return [{}]
    const found = [{}]
    for (let index = first; index < names.length; index++) {
      for (const rest of from(index + 1, left - 1)) {
        for (const value of choices[names[index]]) found.push({ [names[index]]: value, ...rest })
      }
    }
    return found
  }
  return from(0, most)
}

function cases() {
  return Object.entries(scopes).flatMap(([account, choices]) =>
    combinations(choices).flatMap((chosen) =>
      // What is due comes in the order of its last assessment, whatever is asked for.
      (chosen.assessment ? [''] : orders).map((sort) => {
        const query = new URLSearchParams({
          size: '50',
          ...chosen,
          ...(sort && { sort })
        })
        const name = Object.entries({ ...chosen, ...(sort && { sort }) }).map(([key, value]) => `${key}=${value}`)
        return {
          account,
          path: `/api/residents?${query}`,
          name: name.join(' ') || 'all',
          filters: Object.keys(chosen).length
        }
      })
    )
  )
}

const times = ([small, large]) => large / small
const tooLong = ({ total: [small, large] }) => large > mostTimes * small && large - small > triflingMilliseconds

const sessions = {}
for (const account of Object.keys(scopes)) {
  sessions[account] = {
    small: await signIn(small, account),
    large: await signIn(large, account)
  }
}
const all = cases()
for (let index = 0; index < warmUp; index++) {
  await measure(all[(index * 37) % all.length], 1)
}
for (const one of all) {
  const seen = await measure(one, glances)
  one.glance = times(seen.total)
}
const simple = all.filter((one) => one.filters <= 1)
const worst = all
  .filter((one) => one.filters > 1)
  .sort((a, b) => b.glance - a.glance)
  .slice(0, suspects)

const cell = (value) => value.toFixed(2).padStart(7)
console.log(`${all.length} combinations; ${simple.length} with one filter at most and the worst ${worst.length} of the others:`)
console.log('  request ms: small   large   times | database ms: small   large   times | rows')
let failed = 0
for (const one of [...simple, ...worst]) {
  const result = await measure(one, rounds)
  const late = tooLong(result)
  if (late) failed++
  const figures = ({ total, database, rows }) =>
    `${cell(total[0])} ${cell(total[1])} ${cell(times(total))} |             ${cell(database[0])} ${cell(database[1])} ${cell(times(database))} | ${rows.map((row) => String(row).padStart(2)).join(' ')}`
  console.log(`${late ? '!' : ' '}           ${figures(result)}  ${one.account}: ${one.name}`)
}
agent.destroy()
console.log(
  failed ? `${failed} of them take more than ${mostTimes} times as long` : `none takes more than ${mostTimes} times as long`
)
process.exit(failed ? 1 : 0)
