import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn } from '../support/people'

test('the fire department sees how far each home is, opens one, and prints the ledger', async ({ page }) => {
  await signIn(page, 'fire')
  await page.goto('/fire-ledger')
  const homes = (await (await page.request.get('/api/fire-ledger/homes')).json()) as {
    items: { homeId: number; homeName: string; items: number; closed: number }[]
  }
  const [first] = homes.items
  if (!first) throw new Error('no home with fire items')
  await expect(page.getByText(`共 ${homes.items.length} 条`)).toBeVisible()
  await expect(page.getByText(`${first.closed} / ${first.items}`).first()).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: first.homeName }).first().click()
  await expect(page.getByRole('heading', { name: first.homeName })).toBeVisible()
  await expect(page.getByText('消防指导意见').first()).toBeVisible()
  await expectAccessible(page)
  for (const [button, format] of [
    ['导出 PDF', 'pdf'],
    ['导出 Excel', 'xlsx']
  ]) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    expect((await download).suggestedFilename()).toContain(`.${format}`)
  }

  await page.getByRole('article').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/rectifications\/\d+$/)
})
