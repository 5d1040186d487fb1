import { expect, type Page } from '@playwright/test'

/**
 * Opens a session for a demonstration account, without loading a page: the form has its own tests, and who comes next opens
 * the page that is meant.
 */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.context().clearCookies()
  const password = await demoPassword(page)
  const answer = await page.request.post('/api/session', { data: { username, password } })
  expect(answer.ok(), await answer.text()).toBe(true)
}

/** Signs in with the form, and is led to the first page as people are. */
export async function signInByForm(page: Page, username: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill(username)
  await page.getByRole('textbox', { name: '密码' }).fill(await demoPassword(page))
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

/** The password of the demonstration, which the sign-in page shows. */
async function demoPassword(page: Page): Promise<string> {
  const settings = (await (await page.request.get('/api/public/settings')).json()) as { demoPassword: string }
  return settings.demoPassword
}
