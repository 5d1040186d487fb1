import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn } from '../support/people'

test('a carer reports a serious fall, the county sees it waiting and acknowledges it', async ({ page }) => {
  const phone = (page.viewportSize()?.width ?? 0) < 768
  const place = `二楼走廊 ${Date.now()}`
  await signIn(page, 'carer')
  const people = (await (await page.request.get('/api/residents?size=200')).json()) as {
    items: { id: number; name: string }[]
  }
  const person = people.items[phone ? 11 : 13] as { id: number; name: string }
  await page.goto(`/residents/${person.id}`)
  await page.getByRole('button', { name: '登记事件' }).click()
  await expect(page).toHaveURL(new RegExp(`/incidents/new\\?resident=${person.id}`))
  await page.getByText('跌倒', { exact: true }).click()
  await page.getByText('严重', { exact: true }).click()
  await expect(page.getByText('县民政部门马上能看到')).toBeVisible()
  await page.getByLabel('发生地点').fill(place)
  await page.getByLabel('事件经过').fill('起夜去厕所时滑倒，右髋疼痛，不能站立')
  await page.getByLabel('处理措施').fill('未搬动，呼叫120')
  await page.getByRole('button', { name: '提交登记' }).click()
  await expect(page.getByText('请填写')).toBeVisible()
  await expectAccessible(page)

  // What was typed is still there after a reload.
  const draft = `yian.draft.incident.of.${person.id}`
  await expect.poll(() => page.evaluate((name) => localStorage.getItem(name), draft)).toContain(place)
  await page.reload()
  await expect(page.getByText('已恢复上次未提交的内容')).toBeVisible()
  await expect(page.getByLabel('发生地点')).toHaveValue(place)
  await page.getByLabel('已通知').fill('院长、侄子张明')
  await page.getByRole('radiogroup', { name: '是否送医院' }).getByText('是', { exact: true }).click()
  await page.getByRole('button', { name: '提交登记' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交登记' }).click()
  await expect(page.getByRole('heading', { name: `跌倒 · ${person.name}` })).toBeVisible()
  await expect(page.getByText('待县民政签收').first()).toBeVisible()
  const incident = page.url()
  await expectAccessible(page)

  await signIn(page, 'county')
  await page.goto('/')
  const task = page.locator('section').filter({ hasText: '起严重安全事件等待签收' })
  await expect(task).toBeVisible()
  await expectAccessible(page)
  await task.getByRole('link', { name: /起严重安全事件等待签收/ }).click()
  await expect(page).toHaveURL(/\/incidents\?unacknowledged=true/)
  await expect(page.getByText(place).first()).toBeVisible()
  await expectAccessible(page)
  await page.goto(incident)
  await page.getByLabel('对敬老院的要求').fill('请在三日内报告伤情')
  await page.getByRole('button', { name: '签收' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '签收' }).click()
  await expect(page.getByText('已签收，事件不再列为待办')).toBeVisible()
  await expect(page.getByText('请在三日内报告伤情')).toBeVisible()
  await expect(page.getByText('待县民政签收')).toHaveCount(0)
  await page.goto('/incidents?unacknowledged=true')
  await expect(page.getByRole('heading', { name: '安全事件' })).toBeVisible()
  await expect(page.getByText(/共 \d+ 条/)).toBeVisible()
  await expect(page.getByText(place)).toHaveCount(0)

  await signIn(page, 'director')
  await page.goto(incident)
  await page.getByLabel('补充说明').fill('县医院拍片：右股骨颈骨折，已手术')
  await page.getByRole('button', { name: '提交补充' }).click()
  await expect(page.getByText('县医院拍片：右股骨颈骨折，已手术').first()).toBeVisible()
  await expect(page.getByLabel('补充说明')).toHaveValue('')
})

test('a carer records a night round and hands the shift over', async ({ page }) => {
  const mark = String(Date.now())
  await signIn(page, 'carer')
  await page.goto('/care')
  await expect(page.getByText('最近 31 天')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '记夜间巡查' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('有异常').click()
  await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled()
  await dialog.getByLabel('发现和处理').fill(`202 室老人咳嗽，已协助饮水 ${mark}`)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('夜间巡查已记录')).toBeVisible()
  await expect(page.getByText(`202 室老人咳嗽，已协助饮水 ${mark}`)).toBeVisible()

  await page.getByRole('button', { name: '交接班' }).click()
  await dialog.getByLabel('交班人').fill('杨桂兰')
  await dialog.getByLabel('接班人').fill('杨桂兰')
  await expect(dialog.getByRole('spinbutton')).toHaveValue(/^\d+$/)
  await dialog.getByLabel('值班情况').fill(`白天平安 ${mark}`)
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog.getByText('接班人和交班人不能是同一个人')).toBeVisible()
  await dialog.getByLabel('接班人').fill('王秀兰')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('交接班已记录')).toBeVisible()
  await expect(page.getByText(`白天平安 ${mark}`)).toBeVisible()

  const home = (await (await page.request.get('/api/session')).json()) as { scope: { homeId: number } }
  await signIn(page, 'county')
  await page.goto(`/homes/${home.scope.homeId}?tab=records`)
  await page.getByRole('link', { name: '本院的护理记录' }).click()
  await expect(page.getByText(`白天平安 ${mark}`)).toBeVisible()
  await expect(page.getByRole('button', { name: '记夜间巡查' })).toHaveCount(0)
})

test('a record that comes too late is refused with the reason', async ({ page }) => {
  await signIn(page, 'carer')
  await page.goto('/care')
  await page.getByRole('button', { name: '记夜间巡查' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('巡查时间').fill('2026-01-05 23:00')
  await dialog.getByLabel('巡查时间').press('Enter')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog.getByText('只能补记最近 3 天内的巡查和交接班')).toBeVisible()
})
