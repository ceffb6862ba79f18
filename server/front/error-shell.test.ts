import { expect, test } from 'vitest'
import { readErrorShell } from './error-shell'

const readShell = (html: string) => readErrorShell(Buffer.from(html))

/** As Next writes it: rows of a Flight stream, inside a string, inside a script. */
function shell(...rows: string[]): string {
  const stream = JSON.stringify(rows.map((row) => `${row}\n`).join(''))
  return `<!DOCTYPE html><html id="__next_error__"><body><script>self.__next_f.push([1,${stream}])</script></body></html>`
}

const failed = (digest: string) => `c:E{"digest":"${digest}"}`

test('a page with its content is none', () => {
  expect(readShell('<!DOCTYPE html><html lang="vi"><p>id="__next_error__"</p>')).toBeNull()
})

test('a page that leads elsewhere says where', () => {
  const asked = failed('NEXT_REDIRECT;replace;/dang-nhap?tiep=%2Fadmin;307;')
  expect(readShell(shell('1:I[2]', asked))).toEqual({
    status: 307,
    location: '/dang-nhap?tiep=%2Fadmin',
  })
})

test.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', '', '/a b'])(
  'nobody is led to %s',
  (location) => {
    const asked = failed(`NEXT_REDIRECT;push;${location};307;`)
    expect(readShell(shell(asked))).toEqual({ status: 500 })
  },
)

test('a page that finds nothing is missing, one that fails has failed', () => {
  const missing = shell(failed('NEXT_HTTP_ERROR_FALLBACK;404'))
  expect(readShell(missing)).toEqual({ status: 404 })
  expect(readShell(shell('c:E{"digest":"881693669"}'))).toEqual({ status: 500 })
  expect(readShell(shell())).toEqual({ status: 500 })
})

test.each(['database-away', 'database-slow'])(
  'a page that failed of %s may be asked for again',
  (digest) => {
    expect(readShell(shell(failed(digest)))).toEqual({ status: 503 })
  },
)

test('words in a page are not taken for its fate', () => {
  const words = JSON.stringify(`\n${failed('NEXT_REDIRECT;replace;/elsewhere;307;')}`)
  expect(readShell(shell(`4:["$","p",null,{"children":${words}}]`))).toEqual({ status: 500 })
})
