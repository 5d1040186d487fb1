import { shallowRef } from 'vue'
import type { Vault } from './vault'

/** The vault that is open in this window; gone when the page is left. */
export const openedVault = shallowRef<Vault>()

const deviceItem = 'yian.device'

/** Whether anybody ever took visits along on this device; asks for nothing heavier. */
export const mayHaveVaults = () => localStorage.getItem(deviceItem) !== null

/** The number of this device, made when it is first needed. */
export function deviceId(): string {
  const known = localStorage.getItem(deviceItem)
  if (known) return known
  const made = crypto.randomUUID()
  localStorage.setItem(deviceItem, made)
  return made
}
