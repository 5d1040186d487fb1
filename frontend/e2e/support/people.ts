import { expect, type Page } from '@playwright/test'

/** Signs in with a demonstration account; the password is the one that the sign-in page shows. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  const settings = (await (await page.request.get('/api/public/settings')).json()) as { demoPassword: string }
  await page.getByLabel('用户名').fill(username)
  await page.getByRole('textbox', { name: '密码' }).fill(settings.demoPassword)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}
