import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'

/**
 * Stands before an S3 server that believes any signature, as s3rver does: what is not signed with this
 * secret is refused. AWS Signature Version 4, "Authenticating Requests: Using the Authorization Header".
 */
export function signedS3(port: number, secret: string): Server {
  return createServer((asked, answer) => {
    if (!isSigned(asked, secret)) {
      answer.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
      return
    }
    const { method, url: path, headers } = asked
    const passed = request({ host: '127.0.0.1', port, method, path, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers)
      given.pipe(answer)
    })
    asked.pipe(passed)
  })
}

const authorization =
  /^AWS4-HMAC-SHA256 Credential=[^/]+\/(?<scope>[^,]+), SignedHeaders=(?<names>[^,]+), Signature=(?<signature>\w+)$/

function isSigned(asked: IncomingMessage, secret: string): boolean {
  const parts = authorization.exec(asked.headers.authorization ?? '')?.groups
  const { scope = '', names = '', signature } = parts ?? {}
  const date = String(asked.headers['x-amz-date'])
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical(asked, names))].join('\n')
  const key = scope
    .split('/')
    .reduce<string | Buffer>((from, part) => hmac(from, part), `AWS4${secret}`)
  return hmac(key, toSign).toString('hex') === signature
}

function canonical({ method, url = '', headers }: IncomingMessage, names: string): string {
  const { pathname, searchParams } = new URL(url, 'http://s3')
  const query = [...searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const body = String(headers['x-amz-content-sha256'])
  return [method, pathname, query, lines.join(''), names, body].join('\n')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
