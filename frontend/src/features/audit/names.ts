import { useI18n } from 'vue-i18n'

/** What actions, kinds of objects and roles are called; one without a text yet keeps its own name. */
export function useNames() {
  const { t, te } = useI18n()
  const named = (key: string, plain: string) => (te(key) ? t(key) : plain)
  return {
    action: (action: string) => named(`audit.actions.${action.replace(/[.-]/g, '_')}`, action),
    object: (type: string) => named(`audit.objects.${type.replace(/-/g, '_')}`, type),
    role: (role: string) => named(`audit.roles.${role}`, role)
  }
}
