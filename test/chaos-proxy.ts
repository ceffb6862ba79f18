import { once } from 'node:events'
import net from 'node:net'

/** A TCP proxy before a server, to see what clients do when the network or the server fails. */
export type ChaosProxy = {
  port: number
  /** Connections taken so far. */
  accepted(): number
  /** Nobody listens any more; what is connected is cut. */
  refuse(): Promise<void>
  /** Accepts, then closes at once; what is connected is cut. */
  hangUp(): void
  /** Everything stays connected and nothing is forwarded until healed, then all of it is. */
  freeze(): void
  /** As frozen, but what is connected by then stays silent for ever. */
  swallow(): void
  /** Forwards each piece after so many milliseconds. */
  delay(ms: number): void
  /** Closes what is connected; new connections pass. */
  cut(): void
  heal(): Promise<void>
  close(): Promise<void>
}

type Mode = 'pass' | 'hang-up' | 'freeze' | 'swallow'
type Line = { near: net.Socket; far?: net.Socket; dead: boolean }
type State = { mode: Mode; delayMs: number; accepted: number; lines: Set<Line>; target: number }

export async function chaosProxy(target: number): Promise<ChaosProxy> {
  const state: State = { mode: 'pass', delayMs: 0, accepted: 0, lines: new Set(), target }
  const server = net.createServer((near) => take(state, near))
  const port = await listening(server, 0)

  async function stopListening() {
    cut(state)
    if (!server.listening) return
    server.close()
    await once(server, 'close')
  }

  return {
    port,
    accepted: () => state.accepted,
    refuse: stopListening,
    hangUp() {
      state.mode = 'hang-up'
      cut(state)
    },
    freeze: () => silence(state, 'freeze'),
    swallow: () => silence(state, 'swallow'),
    delay(ms) {
      state.delayMs = ms
    },
    cut: () => cut(state),
    async heal() {
      state.mode = 'pass'
      state.delayMs = 0
      for (const line of state.lines) resume(state, line)
      if (!server.listening) await listening(server, port)
    },
    close: stopListening,
  }
}

async function listening(server: net.Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return address.port
}

function take(state: State, near: net.Socket): void {
  state.accepted += 1
  const line: Line = { near, dead: state.mode === 'swallow' }
  state.lines.add(line)
  near.on('error', () => hangUp(state, line))
  near.on('close', () => hangUp(state, line))
  if (state.mode === 'hang-up') hangUp(state, line)
  if (state.mode === 'pass') connect(state, line)
}

function connect(state: State, line: Line): void {
  const far = net.connect(state.target, '127.0.0.1')
  line.far = far
  far.on('error', () => hangUp(state, line))
  far.on('close', () => hangUp(state, line))
  forward(state, line.near, far)
  forward(state, far, line.near)
}

function forward(state: State, from: net.Socket, to: net.Socket): void {
  from.on('data', (piece) => {
    if (state.delayMs === 0) to.write(piece)
    else setTimeout(() => to.write(piece), state.delayMs)
  })
}

function silence(state: State, mode: 'freeze' | 'swallow'): void {
  state.mode = mode
  for (const line of state.lines) {
    line.near.pause()
    line.far?.pause()
    line.dead = mode === 'swallow'
  }
}

function resume(state: State, line: Line): void {
  if (line.dead) return
  if (!line.far) connect(state, line)
  line.near.resume()
  line.far?.resume()
}

function cut(state: State): void {
  for (const line of [...state.lines]) hangUp(state, line)
}

function hangUp(state: State, line: Line): void {
  state.lines.delete(line)
  line.near.destroy()
  line.far?.destroy()
}
