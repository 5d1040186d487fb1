import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn } from '../support/people'

test('the map of beds leads to who lies in them and to the admission to a free one', async ({ page }) => {
  await signIn(page, 'director')
  const session = (await (await page.request.get('/api/session')).json()) as { scope: { homeId: number } }
  const map = `/homes/${session.scope.homeId}?tab=rooms`
  await page.goto(map)
  const taken = page.locator('.bed.occupied').first()
  await expect(taken.getByText(/具备|部分丧失|完全丧失|未评估/)).toBeVisible()
  await expectAccessible(page)
  const name = await taken.getByRole('link').innerText()
  await taken.getByRole('link').click()
  await expect(page.getByRole('heading', { name })).toBeVisible()

  await page.goto(map)
  const free = page.getByRole('link', { name: /安排入住/ }).first()
  const bed = new URL((await free.getAttribute('href')) ?? '', page.url()).searchParams.get('bed')
  await free.click()
  await expect(page.getByRole('heading', { name: '登记入住' })).toBeVisible()
  await expect(page.locator(`input[type=radio][value="${bed}"]`)).toBeChecked()

  await signIn(page, 'fire')
  await page.goto(map)
  await expect(page.locator('.bed.occupied').first()).toHaveText(/有人/)
  await expect(page.locator('.bed').getByRole('link')).toHaveCount(0)
})
