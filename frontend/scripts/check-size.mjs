// The first visit (the page, its scripts and what they import at once, and the sign-in page) stays below 200 KB of
// JavaScript after gzip.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limit = 200 * 1024
const root = 'target/classes/public/'
const manifest = JSON.parse(readFileSync(root + '.vite/manifest.json', 'utf8'))
const files = new Set()

function follow(key) {
  const chunk = manifest[key]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const imported of chunk.imports ?? []) follow(imported)
}

follow('index.html')
for (const key of Object.keys(manifest)) if (key.endsWith('SignInPage.vue')) follow(key)
for (const key of Object.keys(manifest)) if (key.endsWith('texts-zh-CN.ts')) follow(key)
const scripts = [...files].filter((file) => file.endsWith('.js'))
const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(root + file)).length, 0)
process.stdout.write(
  `first visit: ${(size / 1024).toFixed(1)} KiB of JavaScript (gzip) in ${scripts.length} files\n`
)
if (size > limit) {
  process.stderr.write(`more than ${limit / 1024} KiB\n`)
  process.exit(1)
}
