// Serves the inspectors' pages without a network. The build puts the version and the list of files in place of the two words.
const version = '__VERSION__'
const files = __FILES__
const shell = '/index.html'
const cacheName = `yian-${version}`

/** Things that wait to be sent; the database is only read when it is there. */
function unsentWork() {
  return new Promise((resolve) => {
    const request = indexedDB.open('yian-offline')
    request.onupgradeneeded = () => request.transaction.abort()
    request.onerror = () => resolve(0)
    request.onsuccess = () => {
      const database = request.result
      if (!database.objectStoreNames.contains('vaults')) return resolve(0)
      const all = database.transaction('vaults').objectStore('vaults').getAll()
      all.onerror = () => resolve(0)
      all.onsuccess = () => {
        database.close()
        resolve(all.result.reduce((sum, vault) => sum + vault.unsent, 0))
      }
    }
  })
}

async function install() {
  // pages that hold unsent work stay the ones that it was entered with
  if (self.registration.active && (await unsentWork()) > 0) throw new Error('unsent work')
  const cache = await caches.open(cacheName)
  const kept = new Map()
  for (const name of await caches.keys()) {
    const other = await caches.open(name)
    for (const request of await other.keys()) kept.set(new URL(request.url).pathname, other)
  }
  for (const file of files) {
    // a file below /assets has its hash in its name: one that an older version kept is the same
    const known = file.startsWith('/assets/') && (await kept.get(file)?.match(file))
    if (known) await cache.put(file, known)
    else await cache.add(new Request(file, { cache: file === shell ? 'reload' : 'default' }))
  }
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith('yian-') && name !== cacheName) await caches.delete(name)
  }
  await self.clients.claim()
}

async function page(request) {
  return (await caches.match(shell, { cacheName })) ?? fetch(request)
}

async function asset(request) {
  const known = await caches.match(request, { cacheName, ignoreVary: true })
  if (known) return known
  const response = await fetch(request)
  if (response.ok) await (await caches.open(cacheName)).put(request, response.clone())
  return response
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', (event) => {
  if (event.data === 'update') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/api/')) return
  const named = url.pathname.split('/').pop().includes('.')
  if (event.request.mode === 'navigate' && !named) event.respondWith(page(event.request))
  else if (url.pathname.startsWith('/assets/') || files.includes(url.pathname)) {
    event.respondWith(asset(event.request))
  }
})
