import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Texts } from './texts'
import englishFeatures from './features-en'
import chineseFeatures from './features-zh-CN'
import firstEnglish from './texts-en'
import firstChinese from './texts-zh-CN'

const english: Texts = { ...firstEnglish, ...englishFeatures }
const chinese: Texts = { ...firstChinese, ...chineseFeatures }

function keys(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keys(value, `${prefix}${key}.`)
  )
}
function values(texts: Texts): string[] {
  return Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value] : values(value)))
}
function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return name === 'locales' ? [] : sources(path)
    return /\.(vue|ts)$/.test(name) && !/spec\.ts$|schema\.d\.ts$|i18n\/(zh-CN|en)\.ts$/.test(path)
      ? [path]
      : []
  })
}

describe('the catalogues', () => {
  it('have the same texts in both languages', () => {
    expect(keys(english).sort()).toEqual(keys(chinese).sort())
  })

  it('have no empty text', () => {
    expect([...values(english), ...values(chinese)].filter((text) => !text.trim())).toEqual([])
  })

  it('hold all Chinese texts: none stands in the code', () => {
    const found = sources('src').filter((path) => /\p{Script=Han}/u.test(readFileSync(path, 'utf8')))
    expect(found).toEqual([])
  })

  it('have every text that the code asks for by a constant key', () => {
    const known = new Set(keys(chinese))
    const missing = sources('src').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(?<![\w.])(?:t|translate)\(\s*'([\w.-]+)'/g)]
        .map((match) => match[1] as string)
        .filter((key) => !known.has(key))
        .map((key) => `${path}: ${key}`)
    )
    expect(missing).toEqual([])
  })
})
