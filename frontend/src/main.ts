import { createPinia } from 'pinia'
import './shared/styles/main.css'
import { openDoor } from './app/door'
import { chooseLanguage, currentLanguage } from './shared/i18n'
import { mayBeSignedIn, useSession } from './shared/session/session'

/** What is shown to everybody, with a session or without, and the page that opens what lies on the device. */
const open = /^\/(public|unlock)(\/|$)/

const pinia = createPinia()
const session = useSession(pinia)
const application = () => import('./app/start')

async function prepare() {
  await (await application()).prepare()
}

if (open.test(window.location.pathname) || mayBeSignedIn()) void application()
// together, for on a slow line each way to the server takes its time
await Promise.all([
  chooseLanguage(currentLanguage()),
  open.test(window.location.pathname) ? undefined : session.load()
])
if (session.known && !session.session) await openDoor(pinia, prepare)
const { start } = await application()
start(pinia)
