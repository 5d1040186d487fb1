import { execFileSync } from 'node:child_process'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
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

type Cell = string | { formula: string }

/** A template that the system gave out, with rows filled in below its titles. */
export function workbook(template: Buffer, rows: Record<string, Cell>[]): Buffer {
  const parts = unzipSync(template)
  const name = 'xl/worksheets/sheet1.xml'
  const sheet = strFromU8(parts[name] as Uint8Array)
  const titles = Array.from(
    (/<row r="1".*?<\/row>/s.exec(sheet)?.[0] ?? '').matchAll(/<c r="([A-Z]+)1".*?<t[^>]*>([^<]*)<\/t>/gs),
    ([, column, title]) => ({ column: column as string, title: decoded(title as string).replace('*', '') })
  )
  const lines = rows.map((row, index) => {
    const number = String(index + 2)
    const cells = titles
      .filter(({ title }) => title in row)
      .map(({ column, title }) => {
        const cell = row[title] as Cell
        return typeof cell === 'string'
          ? `<c r="${column}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`
          : `<c r="${column}${number}"><f>${cell.formula}</f><v>2</v></c>`
      })
    return `<row r="${number}">${cells.join('')}</row>`
  })
  const filled = sheet.replace(/(<row r="1".*?<\/row>).*<\/sheetData>/s, `$1${lines.join('')}</sheetData>`)
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(filled) }))
}

/** Text of XML whose characters are written as numbers. */
function decoded(text: string): string {
  return text.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
}
