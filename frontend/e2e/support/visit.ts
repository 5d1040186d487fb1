import { expect, type Page } from '@playwright/test'

const bits = 8

/** A photo that carries a number in black and white stripes, so that it is known again after being made smaller. */
export async function numberedPicture(page: Page, number: number): Promise<Buffer> {
  const data = await page.evaluate(
    ([wanted, stripes]) => {
      const canvas = document.createElement('canvas')
      canvas.width = 1920
      canvas.height = 1440
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D
      for (let x = 0; x < canvas.width; x += 24) {
        for (let y = 480; y < canvas.height; y += 24) {
          pen.fillStyle = `hsl(${Math.random() * 360} 60% 50%)`
          pen.fillRect(x, y, 24, 24)
        }
      }
      for (let bit = 0; bit < stripes; bit++) {
        pen.fillStyle = wanted & (1 << bit) ? '#fff' : '#000'
        pen.fillRect((bit * canvas.width) / stripes, 0, canvas.width / stripes, 480)
      }
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] as string
    },
    [number, bits] as const
  )
  return Buffer.from(data, 'base64')
}

/** The number in a picture. */
export async function numberOf(page: Page, content: Buffer): Promise<number> {
  return page.evaluate(
    async ([base64, stripes]) => {
      const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))])
      const picture = await createImageBitmap(blob)
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      pen.drawImage(picture, 0, 0)
      let number = 0
      for (let bit = 0; bit < stripes; bit++) {
        const x = ((bit + 0.5) * picture.width) / stripes
        const [red = 0] = pen.getImageData(Math.floor(x), Math.floor(picture.height / 6), 1, 1).data
        if (red > 127) number |= 1 << bit
      }
      return number
    },
    [content.toString('base64'), bits] as const
  )
}

interface Answering {
  /** How many items to answer from here on. */
  items: number
  /** How many photos to take at them. */
  photos: number
  /** The photos taken so far: by the number in each, the item that it belongs to. */
  taken: Map<number, string>
}

/** Answers items one after another as on the phone: what passes goes on by itself. */
export async function answerAll(page: Page, { items, photos, taken }: Answering) {
  const every = Math.floor(items / photos)
  let left = photos
  for (let done = 0; done < items; done++) {
    const card = page.getByRole('article')
    const code = ((await card.getAttribute('aria-label')) ?? '').split(' ')[0] as string
    const withPhoto = left > 0 && done % every === 0
    if (withPhoto) {
      // a line of the banner may come or go just then and move the button away
      await expect(async () => {
        await card.locator('label.fail').click()
        await expect(card.getByLabel('发现的问题')).toBeVisible({ timeout: 2_000 })
      }).toPass()
      await card.getByLabel('发现的问题').fill(`${code} 现场不符`)
      const critical = card.getByLabel('当场采取的措施')
      if (await critical.count()) await critical.fill('当场停用')
      const number = taken.size + 1
      await card
        .locator('input[type=file]')
        .last()
        .setInputFiles({ name: 'p.jpg', mimeType: 'image/jpeg', buffer: await numberedPicture(page, number) })
      await expect(card.getByRole('img')).toHaveCount(1, { timeout: 30_000 })
      taken.set(number, code)
      left--
      await page.getByRole('button', { name: '下一个未填项' }).click()
    } else await card.locator('label.pass').click()
    if (done < items - 1) await expect(card).not.toHaveAttribute('aria-label', new RegExp(`^${code} `))
  }
  // the last one is sealed on the device before anybody leaves
  await page.waitForTimeout(500)
}

/** Everybody signs: the inspectors, then the home. */
export async function signAll(page: Page) {
  const buttons = page.getByRole('button', { name: /^签名 · / })
  let left = await buttons.count()
  while (left > 0) {
    await buttons.first().click()
    const pad = page.locator('canvas')
    await pad.scrollIntoViewIfNeeded()
    const box = await pad.boundingBox()
    if (!box) throw new Error('no field to sign in')
    await page.mouse.move(box.x + 30, box.y + 80)
    await page.mouse.down()
    await page.mouse.move(box.x + 90, box.y + 40, { steps: 5 })
    await page.mouse.move(box.x + 160, box.y + 110, { steps: 5 })
    await page.mouse.up()
    await page.getByRole('button', { name: '确认签名' }).click()
    left--
    await expect(buttons).toHaveCount(left)
  }
}
