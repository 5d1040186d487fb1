import { api } from '@/shared/api/client'
import { ProblemError } from '@/shared/api/problem'
import { translate } from '@/shared/i18n'
import { confirmed } from '@/shared/ui/confirm'
import { vaults } from './database'
import { openedVault } from './opened'
import { wipe, wipeExpired } from './vault'

/** Whether somebody can go on without the server, which could not be reached. */
export async function unlockable(failure: unknown): Promise<boolean> {
  if (!(failure instanceof ProblemError) || failure.problem.status !== 0) return false
  await wipeExpired()
  return (await vaults.all()).some((row) => row.byPin !== null)
}

/**
 * Before a person signs out: asks when unsent work would be lost, then wipes what the person has on this device. False: the
 * person stays. What others have here is left alone.
 */
export async function leaveDevice(username: string | undefined): Promise<boolean> {
  const row = (await vaults.all()).find((one) => one.identity.username === username)
  if (!row) return true
  if (row.unsent > 0) {
    const sure = await confirmed({
      title: translate('ui.offline.leaveTitle', { count: row.unsent }),
      text: translate('ui.offline.leaveText'),
      action: translate('ui.offline.leaveAndDelete'),
      danger: true
    })
    if (!sure) return false
  }
  // without the server its half of the key stays there until it expires; what it opened is gone from here
  await api
    .DELETE('/api/device-keys/{deviceId}', { params: { path: { deviceId: row.deviceId } } })
    .catch(() => undefined)
  openedVault.value = undefined
  await wipe(row.accountId)
  return true
}
