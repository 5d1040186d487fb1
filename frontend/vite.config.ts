import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vite'
import { serviceWorker } from './scripts/service-worker.ts'

export default defineConfig({
  plugins: [
    vue(),
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    serviceWorker('src/app/worker/service-worker.js')
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { outDir: 'target/classes/public', emptyOutDir: true, manifest: true, target: 'es2022' },
  server: {
    // Host stays as the browser sent it: the server refuses changes whose Origin is another host.
    proxy: { '/api': { target: process.env.YIAN_BACKEND ?? 'http://localhost:8080' } }
  }
})
