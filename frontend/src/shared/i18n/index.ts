import { createI18n } from 'vue-i18n'

export type Language = 'zh-CN' | 'en'
export const languages: Language[] = ['zh-CN', 'en']
const storageKey = 'yian.language'

const catalogues = {
  'zh-CN': { first: () => import('./texts-zh-CN'), features: () => import('./features-zh-CN') },
  en: { first: () => import('./texts-en'), features: () => import('./features-en') }
}
let complete = false

function chosen(): Language {
  const stored = localStorage.getItem(storageKey)
  return stored === 'en' ? 'en' : 'zh-CN'
}

export const i18n = createI18n({ legacy: false, locale: chosen(), messages: {} })

export function currentLanguage(): Language {
  return i18n.global.locale.value as Language
}

async function load(language: Language) {
  const { first, features } = catalogues[language]
  const texts = { ...(await first()).default, ...(complete ? (await features()).default : {}) }
  i18n.global.setLocaleMessage(language, texts)
}

/** Loads the texts of a language and shows everything in it. */
export async function chooseLanguage(language: Language) {
  await load(language)
  localStorage.setItem(storageKey, language)
  i18n.global.locale.value = language
  document.documentElement.lang = language
}

/** Loads what the features say; the sign-in page does without. */
export async function completeTexts() {
  if (complete) return
  complete = true
  await load(currentLanguage())
}

/** For code outside components. */
export function translate(key: string, named: Record<string, unknown> = {}): string {
  return i18n.global.t(key, named)
}
