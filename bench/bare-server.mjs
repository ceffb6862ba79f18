import { createServer } from 'node:http'

/** The least a Node server can do: the same bytes with the same headers, whatever is asked. */
process.once('message', (answer) => {
  const { status, headers, body } = /** @type {any} */ (answer)
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_, response) => response.writeHead(status, headers).end(bytes))
  server.listen(0, '127.0.0.1', () => {
    process.send?.(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
  })
})
process.once('disconnect', () => process.exit(0))
