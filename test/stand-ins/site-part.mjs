import { createServer } from 'node:http'

const [role, mood] = process.argv.slice(2)
const { APP_PORT, PORT, HOST } = process.env

/** @param {string} line */
const say = (line) => process.stdout.write(`${role} ${line}\n`)
const server = createServer((_request, response) => response.end(role))

process.on('SIGTERM', () => {
  if (mood === 'stubborn') return
  say('ends')
  process.exit(0)
})
say(`pid ${process.pid}`)
if (mood === 'broken') process.exit(3)
if (role === 'worker') setInterval(() => undefined, 1000)
else if (role === 'app') server.listen(Number(APP_PORT), '127.0.0.1')
else server.listen(Number(PORT), HOST, () => process.send?.('ready'))
