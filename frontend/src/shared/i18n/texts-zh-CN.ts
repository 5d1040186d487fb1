import accounts from '../../features/accounts/locales/zh-CN'
import common from './zh-CN'

/** What is said before somebody has signed in. */
export default { ...common, accounts }
