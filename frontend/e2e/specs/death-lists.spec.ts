import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { identityNumber } from '../support/identity'
import { signIn } from '../support/people'

test('a county imports a list of the dead and settles what was found', async ({ page }) => {
  const width = page.viewportSize()?.width ?? 0
  const stranger = identityNumber(width === 390 ? '19380102' : '19370203')
  await signIn(page, 'county')
  await page.goto('/death-findings')
  await page.getByRole('button', { name: '导入死亡名单' }).click()
  await expectAccessible(page)
  await page.locator('input[type=file]').setInputFiles({
    name: '殡葬名单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `姓名,身份证号,死亡日期\n赵无此人,${stranger},2026-03-02\n钱旧号,620702480316001,2026-03-02\n`
    )
  })
  await expect(page.getByText('共 2 行，1 行需要修改')).toBeVisible()
  await expect(page.getByText('这是 15 位旧身份证号')).toBeVisible()
  await page.getByRole('button', { name: '换一个文件' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '放弃此文件' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: '殡葬名单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`姓名,身份证号,死亡日期\n赵无此人,${stranger},2026-03-02\n`)
  })
  await page.getByRole('button', { name: '导入 1 行并比对' }).click()
  await expect(page.getByText('已导入 1 行并完成比对').first()).toBeVisible()

  const open = (await (await page.request.get('/api/death-findings?kind=DAY_DIFFERS&state=OPEN')).json()) as {
    items: { id: number; name: string }[]
  }
  const finding = open.items[0]
  if (!finding) throw new Error('no finding is open')
  await page.goto(`/death-findings/${finding.id}`)
  await expect(page.getByRole('heading', { name: new RegExp(finding.name) })).toBeVisible()
  await expectAccessible(page)
  await page.getByText('不属实', { exact: true }).click()
  await page.getByRole('button', { name: '办结为不属实' }).click()
  await expect(page.getByText('请填写')).toBeVisible()
  await page.getByLabel('不属实的原因').fill('火化证日期有误，已函告更正')
  await page.getByRole('button', { name: '办结为不属实' }).click()
  await expect(page.getByText('火化证日期有误，已函告更正')).toBeVisible()
  await expect(page.getByRole('button', { name: '办结为不属实' })).toHaveCount(0)
})

test('the offices see who is away and how the roll calls went; the province keeps the calendar', async ({
  page
}) => {
  await signIn(page, 'county')
  for (const [path, heading] of [
    ['/leaves', '请假'],
    ['/roll-calls', '点名核对']
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await expectAccessible(page)
  }
  const day = page.viewportSize()?.width === 390 ? '2026-12-08' : '2026-12-09'
  const name = `放假 ${day.slice(5)}`
  await signIn(page, 'province')
  await page.goto('/holidays')
  await page
    .getByRole('button', { name: new RegExp(day) })
    .first()
    .click()
  await page.getByLabel('名称').fill(name)
  await page.getByLabel('来源文件').fill('甘政办发〔2026〕8号')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText(name)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: day, exact: true }).click()
  await page.getByRole('button', { name: '删除这一天' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除这一天' }).last().click()
  await expect(page.getByText(name)).toHaveCount(0)
})
