import accounts from '../../features/accounts/locales/en'
import common from './en'

/** What is said before somebody has signed in. */
export default { ...common, accounts }
