import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { problemKind } from '@/shared/api/problem'
import { vaults } from '@/shared/offline/database'
import { deviceId, openedVault } from '@/shared/offline/opened'
import { deviceStore } from '@/shared/offline/store'
import { makeVault, openByServer, wipe, wipeExpired, type Vault } from '@/shared/offline/vault'
import { useSession, type Session } from '@/shared/session/session'
import { engine } from './sync/engine'
import { line } from './sync/line'
import { outbox } from './sync/outbox'
import { packs } from './packs'
import { deviceKey, makeDeviceKey } from './visits-api'

/** What an inspector has on the device, opened: the visits, what was taken along, and the way to the server. */
async function fieldOf(vault: Vault) {
  const store = deviceStore(vault)
  const box = outbox(store, async (unsent) => {
    const row = await vaults.get(vault.accountId)
    if (row && row.unsent !== unsent) await vaults.put({ ...row, unsent })
  })
  const taken = packs(store)
  await Promise.all([box.load(), taken.load()])
  const sync = engine(box, line(vault.accountId))
  return { vault, box, taken, sync }
}
export type Field = Awaited<ReturnType<typeof fieldOf>>

const field = shallowRef<Field>()
/** Somebody else's unsent work on this device: whose. */
const others = ref<string[]>([])
let opening: Promise<void> | undefined

function connect(vault: Vault): Promise<void> {
  return fieldOf(vault).then((opened) => {
    field.value?.sync.close()
    field.value = opened
    void opened.sync.sync()
  })
}

/** Opens what the person has on this device, with the server's half of the key. */
async function openFor(session: Session) {
  await wipeExpired()
  const rows = await vaults.all()
  others.value = rows
    .filter((row) => row.identity.username !== session.username && row.unsent > 0)
    .map((row) => row.identity.displayName)
  const row = rows.find((one) => one.identity.username === session.username)
  if (!row) return
  try {
    const vault = await openByServer(row, await deviceKey(row.deviceId))
    openedVault.value = vault
    await connect(vault)
  } catch (error) {
    // the server's half was ended, from another device or by time: nobody can ever read it
    if (problemKind(error) === 'not-found') await wipe(row.accountId)
    else throw error
  }
}

/** Makes this device ready to work without a network; the PIN opens it while the server cannot be reached. */
export async function prepareDevice(session: Session, pin: string) {
  const id = deviceId()
  const half = await makeDeviceKey(id)
  await navigator.storage?.persist?.()
  const vault = await makeVault(session, id, half, pin)
  openedVault.value = vault
  await connect(vault)
}

/** The opened field of who is signed in; undefined until there is one. Sends whenever there is a network. */
export function useField() {
  const session = useSession()
  const failure = shallowRef<unknown>()
  const opened = ref(false)

  async function ensure() {
    const who = session.session
    if (!who) return
    if (openedVault.value?.identity.username === who.username) {
      if (field.value?.vault !== openedVault.value) await connect(openedVault.value)
      return
    }
    field.value?.sync.close()
    field.value = undefined
    await openFor(who)
  }
  opening = (opening ?? Promise.resolve())
    .then(ensure)
    .catch((error: unknown) => {
      failure.value = error
    })
    .finally(() => {
      opened.value = true
    })

  const online = ref(navigator.onLine)
  function changed() {
    online.value = navigator.onLine
    if (online.value) void field.value?.sync.sync()
  }
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  onScopeDispose(() => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  })
  // signed in again over the page: the server lets us go on
  watch(
    () => session.offline,
    (without) => {
      if (!without) void field.value?.sync.sync()
    }
  )
  return { field, failure, opened, online, others, ready: opening }
}
