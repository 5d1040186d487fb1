import { ref } from 'vue'
import { mayHaveVaults } from '@/shared/offline/opened'

/** Whether a new version is ready, to be taken when the person says so. */
export const updateReady = ref(false)
const hour = 3_600_000
let waiting: ServiceWorker | null = null

/** Registers the service worker once the page has what it needs, so that a poor line is not shared with it. */
export function serveOffline() {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const begin = () => void register()
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}

async function register() {
  const registration = await navigator.serviceWorker
    .register('/sw.js', { updateViaCache: 'none' })
    .catch(() => undefined)
  if (!registration) return
  const ready = (worker: ServiceWorker | null) => {
    if (!worker || !navigator.serviceWorker.controller) return
    waiting = worker
    updateReady.value = true
  }
  ready(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => worker.state === 'installed' && ready(worker))
  })
  setInterval(() => void registration.update().catch(() => undefined), hour)
}

/** What on this device waits to be sent, whoever entered it. */
export async function unsentOnDevice(): Promise<number> {
  if (!mayHaveVaults()) return 0
  const { vaults } = await import('@/shared/offline/database')
  return (await vaults.all()).reduce((sum, row) => sum + row.unsent, 0)
}

/** Takes the new version; false while something waits to be sent. */
export async function update(): Promise<boolean> {
  if ((await unsentOnDevice()) > 0) return false
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting?.postMessage('update')
  return true
}
