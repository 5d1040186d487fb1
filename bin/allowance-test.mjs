#!/usr/bin/env node
// Measures a month of allowances of all offices, on a running demo with as many persons as are to be measured (start it
// with bin/run --demo --load 117000).
//   bin/allowance-test.mjs [address] [password] [month]      http://localhost:8080 and this month when left out
// Method: the administrator makes two county accounts for each office that has homes; this is not counted. Then, counted,
// every office computes (all asked for at once, the server computes two at a time), the second officer approves, and posts,
// two offices at a time. Then, not counted, adds up by office what the run says person by person, the entries that it made in
// the books of the homes, and the rows of the payment file with those who have no account. Ends with 1 when something differs
// or computing and posting take a minute or more.
import { randomBytes } from 'node:crypto'

const address = process.argv[2] ?? 'http://localhost:8080'
const settings = await (await fetch(`${address}/api/public/settings`)).json()
const password = process.argv[3] ?? settings.demoPassword
const china = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
const month = process.argv[4] ?? china.format(new Date()).slice(0, 7)
const atATime = 2

function client() {
  let cookie = ''
  return async function call(method, path, body) {
    const response = await fetch(address + path, {
      method,
      headers: { 'Content-Type': 'application/json', ...(cookie ? { Cookie: cookie } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body)
    })
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    const text = await response.text()
    if (response.headers.get('content-type')?.startsWith('text/csv')) return text
    return text ? JSON.parse(text) : undefined
  }
}

async function signedIn(username, secret) {
  const call = client()
  await call('POST', '/api/session', { username, password: secret })
  return call
}

async function each(items, width, work) {
  const left = [...items]
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
    })
  )
}

const admin = await signedIn('admin', password)
const province = await signedIn('province', password)
const cities = await province('GET', '/api/regions?level=CITY')
const counties = await province('GET', '/api/regions?level=COUNTY')
const withCounties = new Set(counties.map((county) => county.parentCode))
const offices = [...counties, ...cities.filter((city) => !withCounties.has(city.code))]

async function officer(office, letter) {
  const username = `measure-${office.code}-${letter}-${randomBytes(3).toString('hex')}`
  const issued = await admin('POST', '/api/accounts', {
    username,
    displayName: `压测 ${office.name}`,
    role: 'COUNTY',
    regionCode: office.code
  })
  const secret = `${randomBytes(12).toString('base64url')}-Aa1`
  const call = await signedIn(username, issued.initialPassword)
  await call('PUT', '/api/account/password', { currentPassword: issued.initialPassword, newPassword: secret })
  return call
}

const work = []
await each(offices, atATime, async (office) => {
  work.push({ office, computes: await officer(office, 'a'), approves: await officer(office, 'b') })
})
console.log(`${work.length} offices, ${month}`)

const begin = performance.now()
await each(work, atATime, async (one) => {
  one.run = (await one.computes('POST', '/api/allowance-runs', { month })).run
})
let waiting = work
while (waiting.length > 0) {
  await new Promise((resolve) => setTimeout(resolve, 250))
  const list = []
  for (let page = 0; ; page++) {
    const answer = await province('GET', `/api/allowance-runs?month=${month}&size=200&page=${page}`)
    list.push(...answer.items)
    if (list.length >= answer.total) break
  }
  const states = new Map(list.map((run) => [run.id, run]))
  for (const one of work) one.run = states.get(one.run.id) ?? one.run
  waiting = work.filter((one) => one.run.state === 'COMPUTING')
}
const computed = performance.now()
await each(work, atATime, async (one) => {
  one.run = (await one.approves('POST', `/api/allowance-runs/${one.run.id}/approval`, {
    version: one.run.version,
    withoutAccounts: true,
  })).run
})
const approved = performance.now()
let longest = 0
await each(work, atATime, async (one) => {
  const from = performance.now()
  one.run = (await one.approves('POST', `/api/allowance-runs/${one.run.id}/posting`, { version: one.run.version })).run
  longest = Math.max(longest, performance.now() - from)
})
const posted = performance.now()

const fen = (amount) => Math.round(Number(amount) * 100)
const sum = (values) => values.reduce((total, value) => total + value, 0)
const persons = sum(work.map((one) => one.run.persons))
const paid = sum(work.map((one) => fen(one.run.living) + fen(one.run.care)))

async function* rows(call, path) {
  for (let page = 0; ; page++) {
    const answer = await call('GET', `${path}&size=200&page=${page}`)
    yield* answer.items
    if (answer.items.length < 200) return
  }
}

/** The column of the amounts of the file for the bank. */
function amounts(csv) {
  const lines = csv.trim().split('\r\n')
  const column = 4
  return lines.slice(1).map((line) => fen(line.slice(1, -1).split('","')[column]))
}

const differing = []
let ofPersons = 0
let inBooks = 0
let inFiles = 0
await each(work, atATime, async ({ office, computes, run }) => {
  let toHomes = 0
  let toDispersed = 0
  for await (const line of rows(computes, `/api/allowance-runs/${run.id}/lines?`)) {
    const amount = line.held ? 0 : fen(line.living) + fen(line.care)
    if (line.homeId) toHomes += amount
    else toDispersed += amount
  }
  let books = 0
  for await (const entry of rows(computes, '/api/fund-entries?kind=ALLOWANCE'))
    if (entry.origin?.startsWith(`allowance:${office.code}:${run.month}:`)) books += fen(entry.total)
  const { missing } = await computes('GET', `/api/allowance-runs/${run.id}`)
  const file = sum(amounts(await computes('GET', `/api/allowance-runs/${run.id}/payment-file.csv`)))
  const told = fen(run.living) + fen(run.care)
  if (toHomes !== books || toHomes + toDispersed !== told || file + fen(missing.amount) !== told)
    differing.push(
      `${office.name}: persons ${toHomes} + ${toDispersed}, books ${books}, file ${file}, missing ${missing.amount}, run ${told}`
    )
  ofPersons += toHomes + toDispersed
  inBooks += books + toDispersed
  inFiles += file + fen(missing.amount)
})
const seconds = (from, to) => ((to - from) / 1000).toFixed(1)
console.log(`${persons} persons, ${(paid / 100).toFixed(2)} yuan, person by person ${(ofPersons / 100).toFixed(2)}`)
console.log(
  `in the books and the list of the dispersed ${(inBooks / 100).toFixed(2)}, in the files and without account ${(inFiles / 100).toFixed(2)}`
)
for (const line of differing) console.log(`differs: ${line}`)
console.log(`computed in ${seconds(begin, computed)} s, approved in ${seconds(computed, approved)} s`)
console.log(`posted in ${seconds(approved, posted)} s, the longest posting ${(longest / 1000).toFixed(2)} s`)
console.log(`computed and posted in ${seconds(begin, posted)} s`)
process.exit(differing.length === 0 && paid === ofPersons && posted - begin < 60_000 ? 0 : 1)
