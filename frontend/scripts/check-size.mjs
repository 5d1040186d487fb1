// What is fetched before anybody can sign in (the page, its scripts, what they import at once, and the texts), and what is
// fetched in all before the application starts, stay below these limits of JavaScript after gzip.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limits = { 'the form to sign in': 90 * 1024, 'the application': 200 * 1024 }
const root = 'target/classes/public/'
const manifest = JSON.parse(readFileSync(root + '.vite/manifest.json', 'utf8'))
const files = new Set()

function follow(key) {
  const chunk = manifest[key]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const imported of chunk.imports ?? []) follow(imported)
}
function followAll(ending) {
  for (const key of Object.keys(manifest)) if (key.endsWith(ending)) follow(key)
}
function check(what) {
  const scripts = [...files].filter((file) => file.endsWith('.js'))
  const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(root + file)).length, 0)
  process.stdout.write(
    `before ${what}: ${(size / 1024).toFixed(1)} KiB of JavaScript (gzip) in ${scripts.length} files\n`
  )
  if (size > limits[what]) {
    process.stderr.write(`more than ${limits[what] / 1024} KiB\n`)
    process.exitCode = 1
  }
}

follow('index.html')
followAll('texts-zh-CN.ts')
check('the form to sign in')
followAll('app/start.ts')
check('the application')
