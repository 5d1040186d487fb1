import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'

/** The text of a PDF that a click downloads, without white space. */
export async function downloadedText(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const text = execFileSync('pdftotext', ['-layout', await download.path(), '-'], { encoding: 'utf8' })
  return text.replace(/\s+/g, '')
}

/** A small picture, as a camera would give it. */
export async function picture(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 800
    canvas.height = 600
    const pen = canvas.getContext('2d')
    if (pen) {
      pen.fillStyle = `hsl(${Math.random() * 360} 50% 60%)`
      pen.fillRect(0, 0, 800, 600)
    }
    return canvas.toDataURL('image/jpeg').split(',')[1] as string
  })
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(data, 'base64') }
}
