import { gathered, type Texts } from './texts'

/** What the features say in this language. */
export default gathered(
  import.meta.glob<{ default: Texts }>('../../features/*/locales/zh-CN.ts', { eager: true })
)
