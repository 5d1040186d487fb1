// Builds the pages when a source is newer than the last build.
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const built = 'target/classes/public/index.html'
const sources = [
  'src',
  'public',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  '../backend/openapi/openapi.yml'
]

function newest(path) {
  const state = statSync(path)
  if (!state.isDirectory()) return path.endsWith('schema.d.ts') ? 0 : state.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const changed = Math.max(...sources.filter((path) => existsSync(path)).map(newest))
if (!existsSync(built) || statSync(built).mtimeMs < changed) {
  execSync('npm run --silent build', { stdio: 'inherit' })
}
