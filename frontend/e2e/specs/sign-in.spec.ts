import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
})

test('a visitor is asked to sign in, in Chinese first', async ({ page }) => {
  await expect(page.getByRole('heading', { name: '颐安' })).toBeVisible()
  await expect(page.getByLabel('用户名')).toBeVisible()
  await expectAccessible(page)
})

test('the language can be switched, and stays', async ({ page }) => {
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()

  await page.reload()

  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('a wrong password is refused, and the name stays', async ({ page }) => {
  await page.getByLabel('用户名').fill('county')
  await page.getByRole('textbox', { name: '密码' }).fill('not the password')
  await page.getByRole('button', { name: '登录', exact: true }).click()

  await expect(page.getByRole('alert')).not.toBeEmpty()
  await expect(page.getByLabel('用户名')).toHaveValue('county')
})

test('a page asked for without a session comes after the sign-in', async ({ page }) => {
  await page.goto('/account')

  await expect(page).toHaveURL(/\/sign-in\?to=\/account$/)
})
