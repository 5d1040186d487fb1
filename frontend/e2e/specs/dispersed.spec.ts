import { expect, test, type Page } from '@playwright/test'
import { picture } from '../support/files'
import { signIn } from '../support/people'

test('a township keeps the photo of a dispersed person; the fire department does not see it', async ({
  page
}) => {
  await signIn(page, 'township')
  const id = await dispersed(page)
  await page.goto(`/residents/${id}/edit`)
  const files = page.getByRole('group', { name: '照片与文件' })
  await files
    .locator('input[type=file]')
    .first()
    .setInputFiles(await picture(page))
  await expect(files.locator('img').first()).toBeVisible()
  await page.getByRole('button', { name: '保存' }).click()

  const photo = page.getByRole('region', { name: '概况' }).locator('img')
  await expect(photo).toBeVisible()
  const address = (await photo.getAttribute('src')) ?? ''
  expect((await page.request.get(address)).status()).toBe(200)
  await signIn(page, 'fire')
  expect((await page.request.get(address)).status()).toBe(404)
  await signIn(page, 'director')
  expect((await page.request.get(address)).status()).toBe(404)
})

/** A dispersed person of the township. */
async function dispersed(page: Page): Promise<number> {
  const list = (await (await page.request.get('/api/residents?mode=DISPERSED&size=50')).json()) as {
    items: { id: number }[]
  }
  const people = list.items.map((person) => person.id)
  return people[page.viewportSize()?.width === 390 ? people.length - 1 : 0] as number
}
