#!/usr/bin/env node
// Draws again from the record of a draw (双随机), without the server: node bin/draw-replay.mjs record.json
// The record is what the page of the draw gives out ("下载记录"), or GET /api/inspection-draws/{id}/record.
// Written after docs/decisions/018, not after the server's code; it needs nothing but Node.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const sha256 = (bytes) => createHash('sha256').update(bytes).digest()
const hex = (bytes) => bytes.toString('hex')

/** Numbers from a seed of 32 hexadecimal digits. */
function numbersOf(seed) {
  const key = Buffer.from(seed, 'hex')
  let index = 0n
  const next = () => {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(index++)
    return sha256(Buffer.concat([key, counter])).readUIntBE(0, 6)
  }
  return (bound) => {
    const fair = 2 ** 48 - (2 ** 48 % bound)
    let number = next()
    while (number >= fair) number = next()
    return number % bound
  }
}

function take(urn, wanted, weight, below) {
  const left = [...urn]
  const drawn = []
  while (drawn.length < wanted) {
    let place = below(left.reduce((sum, lot) => sum + weight(lot), 0))
    const index = left.findIndex((lot) => (place -= weight(lot)) < 0)
    drawn.push(...left.splice(index, 1))
  }
  return drawn
}

export function draw(input, seed) {
  const below = numbersOf(seed)
  const homes = [...input.candidates].sort((a, b) => a.homeId - b.homeId)
  const people = [...input.inspectors].sort((a, b) => a.accountId - b.accountId)
  return take(homes, input.homes, (home) => home.weight, below).map((home) => {
    const eligible = people.filter(
      (person) =>
        ['620000', home.cityCode, home.countyCode].includes(person.regionCode) &&
        !(input.exclusions ?? []).some(
          (exclusion) => exclusion.homeId === home.homeId && exclusion.accountId === person.accountId
        )
    )
    const inspectors = take(eligible, input.inspectorsEach, () => 1, below)
    return { homeId: home.homeId, inspectors: inspectors.map((person) => person.accountId) }
  })
}

function replay(file) {
  const record = JSON.parse(readFileSync(file, 'utf8'))
  if (record.method !== 'yian-draw-1') throw new Error(`unknown method ${record.method}`)
  if (!record.seed) throw new Error('not drawn yet: the record has no seed')
  const wrong = []
  if (hex(sha256(record.input)) !== record.inputSha256) wrong.push('the input is not the one that was recorded')
  if (record.publicNumber) {
    const seed = hex(sha256(record.publicNumber.replace(/\s/g, ''))).slice(0, 32)
    if (seed !== record.seed) wrong.push('the seed does not follow from the public number')
  }
  const input = JSON.parse(record.input)
  const drawn = draw(input, record.seed)
  const result = JSON.stringify({ homes: drawn })
  if (result !== record.result) wrong.push('drawing again gives another result')
  if (hex(sha256(record.result)) !== record.resultSha256) wrong.push('the result is not the one that was recorded')
  const home = new Map(input.candidates.map((candidate) => [candidate.homeId, candidate.name]))
  const person = new Map(input.inspectors.map((inspector) => [inspector.accountId, inspector.name]))
  console.log(`${record.number}  seed ${record.seed}`)
  drawn.forEach((one, index) =>
    console.log(`${index + 1}. ${home.get(one.homeId)}: ${one.inspectors.map((id) => person.get(id)).join(', ')}`)
  )
  console.log(wrong.length ? `NOT EQUAL: ${wrong.join('; ')}` : 'EQUAL: the same result, to the byte')
  return wrong.length ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.length !== 3) {
    console.error('usage: node bin/draw-replay.mjs record.json')
    process.exit(2)
  }
  process.exit(replay(process.argv[2]))
}
