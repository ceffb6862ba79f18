import { expect, test } from '@playwright/test'
import { openDirect } from '@/db/connection'
import { lightPage } from '@/server/front/light-page'
import { pageAgent } from '@/server/front/page-agent.mjs'
import { publishNew } from './newsroom'
import { databaseOfSite, openBareApp } from './site'

const kinds = [
  '/',
  '/chuyen-muc/kinh-te-xa-hoi',
  '/the/can-bo',
  '/tac-gia/to-phong-vien',
  '/luu-tru/2016/05',
  '/so-do-trang',
  '/trang-tinh/gioi-thieu',
  '/vi/trang-404',
]

test('every page is the same, drawn once for the front process or kept by the framework', async () => {
  test.setTimeout(120_000)
  const direct = await openDirect(databaseOfSite())
  const slug = `hai-cach-${Date.now()}`
  await publishNew(direct, slug, 'Một trang, hai cách dựng').finally(() => direct.close())
  const app = await openBareApp()
  const ask = async (path: string, agent: string) => {
    const headers = { ...app.headers, 'user-agent': agent }
    const answer = await fetch(`${app.origin}${path}`, { headers })
    return {
      status: answer.status,
      isShared: /s-maxage/.test(answer.headers.get('cache-control') ?? ''),
      isKept: answer.headers.has('x-nextjs-cache'),
      page: lightPage(await answer.text(), new Map()),
    }
  }
  try {
    for (const path of [...kinds, `/bai-viet/${slug}`, `/bai-viet/${slug}/in`]) {
      const [once, kept] = [await ask(path, pageAgent), await ask(path, 'a reader')]
      expect({ path, ...once }).toEqual({ path, ...kept, isKept: false })
      expect(kept).toEqual({
        status: 200,
        isShared: true,
        isKept: true,
        page: expect.stringContaining('</main>'),
      })
    }
  } finally {
    await app.close()
  }
})
