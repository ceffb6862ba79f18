import type { Locator, Page } from '@playwright/test'
import { v7 } from 'uuid'
import { openDirect } from '@/db/connection'
import { articles, editors, sections } from '@/db/schema'
import { paragraphs } from '@/domain/documents/build'
import type { Document } from '@/domain/documents/document'
import type { DeskLanguage, Role } from '@/domain/editors/editor'
import { hashPassword } from '@/domain/editors/password'
import { databaseOfSite } from './site'

/** Of all people of the journeys. */
export const password = 'một mật khẩu đủ dài 2026'

export type Colleague = { id: string; name: string; email: string }

/** Somebody new in the newsroom, who can sign in. */
export async function hire(
  role: Role,
  name: string,
  language: DeskLanguage = 'vi',
): Promise<Colleague> {
  const id = v7()
  const email = `${id}@example.vn`
  const passwordHash = await hashPassword(password)
  const direct = await openDirect(databaseOfSite())
  await direct.db.insert(editors).values({ id, email, name, role, language, passwordHash })
  direct.close()
  return { id, name, email }
}

/** Signs in and arrives in the newsroom. */
export async function signIn(page: Page, { email }: Pick<Colleague, 'email'>): Promise<void> {
  await page.goto('/dang-nhap')
  await page.getByLabel('Địa chỉ email').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL('**/admin')
}

/** Signs in again in the dialog that stands over the page. */
export async function enterHere(door: Locator): Promise<void> {
  await door.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await door.getByRole('button', { name: 'Đăng nhập và lưu' }).click()
}

/** A draft of this person's own, in the sample's first section. Returns its id. */
export async function startDraft(
  { id: createdBy }: Colleague,
  title: string,
  body: Document = paragraphs(`Nội dung của ${title}.`),
): Promise<string> {
  const direct = await openDirect(databaseOfSite())
  const [section] = await direct.db.select().from(sections).orderBy(sections.position).limit(1)
  const id = v7()
  await direct.db.insert(articles).values({
    id,
    title,
    slug: `nhap-${id}`,
    body,
    sectionId: section?.id,
    createdBy,
  })
  direct.close()
  return id
}
