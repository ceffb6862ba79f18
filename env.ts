import { z } from 'zod'
import { readSender, type Sender } from '@/domain/mail/sender'
import { t } from '@/messages'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
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
  METRICS_PORT: optional(port),
  LOG_LEVEL: optional(z.enum(logLevels)).transform((level) => level ?? 'info'),
  S3_ENDPOINT: optional(z.url({ protocol: /^https?$/ })),
  S3_REGION: z
    .string()
    .default('auto')
    .transform((region) => region || 'auto'),
  S3_BUCKET: optional(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)),
  S3_ACCESS_KEY_ID: optional(z.string().regex(/^\S+$/)),
  S3_SECRET_ACCESS_KEY: optional(z.string().regex(/^\S+$/)),
  APP_PORT: optional(port),
  WORKER_PORT: optional(port),
  FRONT_SECRET: optional(z.string().min(32)),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

type Variables = z.infer<typeof schema>

/** An S3-compatible store for media; its endpoint has no trailing slash. */
type S3 = {
  endpoint: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

export type Env = Variables & { siteUrl: string; mailFrom: Sender; s3: S3 | null }

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
    s3: s3Of(parsed.data),
  }
}

/** All of it or nothing: half a store would send media to the disk unseen. */
function s3Of(variables: Variables): S3 | null {
  const names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  const [endpoint, bucket, accessKeyId, secretAccessKey] = names.map((name) => variables[name])
  if (names.every((name) => variables[name] === undefined)) return null
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) {
    throw new EnvError(names.find((name) => variables[name] === undefined) ?? 'S3_BUCKET')
  }
  const region = variables.S3_REGION
  return { endpoint: endpoint.replace(/\/+$/, ''), region, bucket, accessKeyId, secretAccessKey }
}

/** Without one of its own the site sends from its host. */
function mailFrom({ MAIL_FROM }: Variables, siteUrl: string): Sender {
  const own = { name: '', address: `toa-soan@${new URL(siteUrl).hostname}` }
  return readSender(MAIL_FROM ?? '') ?? own
}
