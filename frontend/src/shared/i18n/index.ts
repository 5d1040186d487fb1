import { createI18n } from 'vue-i18n'
import zhCN from './zh-CN'
import en from './en'

export type Language = 'zh-CN' | 'en'
export const languages: Language[] = ['zh-CN', 'en']
const storageKey = 'yian.language'

type Texts = { [key: string]: string | Texts }

/** The texts of the features: `src/features/<feature>/locales/<language>.ts`, each under the feature's name. */
export function collectTexts(language: Language): Texts {
  const modules =
    language === 'en'
      ? import.meta.glob<{ default: Texts }>('../../features/*/locales/en.ts', { eager: true })
      : import.meta.glob<{ default: Texts }>('../../features/*/locales/zh-CN.ts', { eager: true })
  const texts: Texts = { ...(language === 'en' ? en : zhCN) }
  for (const [path, module] of Object.entries(modules)) {
    const feature = path.split('/').at(-3) as string
    texts[feature] = module.default
  }
  return texts
}

function chosen(): Language {
  const stored = localStorage.getItem(storageKey)
  return stored === 'en' ? 'en' : 'zh-CN'
}

export const i18n = createI18n({
  legacy: false,
  locale: chosen(),
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': collectTexts('zh-CN'), en: collectTexts('en') }
})

export function currentLanguage(): Language {
  return i18n.global.locale.value as Language
}

export function chooseLanguage(language: Language) {
  localStorage.setItem(storageKey, language)
  i18n.global.locale.value = language
  document.documentElement.lang = language
}

/** For code outside components. */
export function translate(key: string, named: Record<string, unknown> = {}): string {
  return i18n.global.t(key, named)
}
