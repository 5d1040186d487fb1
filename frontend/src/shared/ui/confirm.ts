import { ElMessageBox } from 'element-plus'
import { translate } from '@/shared/i18n'

interface Question {
  title: string
  text: string
  action: string
  danger?: boolean
}

/** Asks once before what cannot be undone; the title names the thing. */
export async function confirmed({ title, text, action, danger = false }: Question): Promise<boolean> {
  try {
    await ElMessageBox.confirm(text, title, {
      confirmButtonText: action,
      cancelButtonText: translate('ui.cancel'),
      confirmButtonType: danger ? 'danger' : 'primary',
      autofocus: !danger
    })
    return true
  } catch {
    return false
  }
}
