import { z } from 'zod'
import { readSender, type Sender } from '@/domain/mail/sender'
import { t } from '@/messages'

const port = z.coerce.number().int().min(1).max(65_535)
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/)
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: optional(z.url({ protocol: /^https?$/ })),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: optional(postgresUrl),
  DATABASE_DIRECT_URL: optional(postgresUrl),
  RESEND_API_KEY: optional(z.string().regex(/^[\x21-\x7e]+$/)),
  RESEND_BASE_URL: optional(z.url({ protocol: /^https?$/ })),
  MAIL_FROM: optional(z.string().refine((text) => readSender(text) !== null)),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  PING_STAND_IN: optional(z.url({ protocol: /^https?$/ })),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  ADMIN_EMAIL: optional(z.email()),
  ADMIN_PASSWORD: optional(z.string().min(12).max(128)),
  NEXTAUTH_SECRET: optional(z.string().min(32)),
  APP_PORT: optional(port),
  FRONT_SECRET: optional(z.string().min(32)),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

export type Env = z.infer<typeof schema> & { siteUrl: string; mailFrom: Sender }

/** Names the variable that cannot be read, never its value: it may be a password. */
export class EnvError extends Error {
  constructor(readonly variable: string) {
    super(t('start.wrongVariable', { variable }))
    this.name = 'EnvError'
  }
}

let known: Env | undefined

/** The environment, read once. Throws `EnvError` for a value that cannot be understood. */
export function env(): Env {
  known ??= readEnv(process.env)
  return known
}

/** The next `env()` reads afresh: for the start process, which loads a file, and for tests. */
export function forgetEnv(): void {
  known = undefined
}

/** For tests and the start process: reads `source` afresh. Throws `EnvError`. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) throw new EnvError(String(parsed.error.issues[0]?.path[0]))
  const siteUrl = parsed.data.SITE_URL ?? `http://localhost:${parsed.data.PORT}`
  return {
    ...parsed.data,
    siteUrl: siteUrl.replace(/\/+$/, ''),
    mailFrom: mailFrom(parsed.data, siteUrl),
  }
}

/** Without one of its own the site sends from its host. */
function mailFrom({ MAIL_FROM }: z.infer<typeof schema>, siteUrl: string): Sender {
  const own = { name: '', address: `toa-soan@${new URL(siteUrl).hostname}` }
  return readSender(MAIL_FROM ?? '') ?? own
}
