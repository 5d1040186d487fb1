import { ref } from 'vue'
import { send } from '@/shared/api/client'
import { useProblemNotice } from './problem-notice'

/** Fetches a file and hands it to the browser; a refusal is shown like every other. */
export function useDownload() {
  const busy = ref(false)
  const { show } = useProblemNotice()

  async function download(path: string, fallbackName: string) {
    busy.value = true
    try {
      const response = await send(path)
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await response.blob())
      link.download = fileName(response.headers.get('Content-Disposition')) ?? fallbackName
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    } catch (error) {
      show(error)
    } finally {
      busy.value = false
    }
  }
  return { busy, download }
}

export function fileName(disposition: string | null): string | undefined {
  const encoded = /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(disposition ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1]
}
