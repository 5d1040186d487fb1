import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin, Rollup } from 'vite'

/** The pages that have to open without a network, although they were never opened before. */
const pages =
  /\/app\/start\.ts|\/features\/visits\/|\/SignInPage\.vue|\/StartPage\.vue|\/shared\/offline\/|\/i18n\/(texts|features)-/
const shell = ['/index.html', '/manifest.json', '/favicon.svg', '/icon-192.png', '/icon-512.png']

/** Writes sw.js: the worker with the list of what it keeps and a version that changes with any of it. */
export function serviceWorker(source: string): Plugin {
  return {
    name: 'yian-service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = new Set<string>()
        const follow = (name: string) => {
          const chunk = bundle[name]
          if (chunk?.type !== 'chunk' || files.has(name)) return
          files.add(name)
          chunk.imports.forEach(follow)
          stylesOf(chunk).forEach((style) => files.add(style))
        }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && (chunk.isEntry || pages.test(chunk.facadeModuleId ?? ''))) {
            follow(chunk.fileName)
          }
        }
        const list = [...shell, ...[...files].sort().map((name) => `/${name}`)]
        const worker = readFileSync(source, 'utf8')
        const index = bundle['index.html']
        const page = index?.type === 'asset' ? String(index.source) : ''
        const version = createHash('sha256').update(worker).update(list.join()).update(page).digest('hex')
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: worker
            .replace('__VERSION__', version.slice(0, 16))
            .replace('__FILES__', JSON.stringify(list))
        })
      }
    }
  }
}

function stylesOf(chunk: Rollup.OutputChunk): string[] {
  const { viteMetadata } = chunk as Rollup.OutputChunk & { viteMetadata?: { importedCss: Set<string> } }
  return [...(viteMetadata?.importedCss ?? [])]
}
