import pino, { type Logger } from 'pino'
import { TIME_ZONE } from '@/domain/text/dates'
import { env } from '@/env'
import { t } from '@/messages'

/**
 * The log of one of the site's processes: JSON lines for machines, in a terminal one line to read;
 * `LOG_LEVEL` says from where on. Never names, addresses or texts.
 */
export function createLog(
  process: 'app' | 'front' | 'worker',
  output: NodeJS.WritableStream & { isTTY?: boolean },
): Logger {
  const options = { base: { process }, level: env().LOG_LEVEL }
  const name = t(`log.${process}`)
  return output.isTTY
    ? pino(options, { write: (line) => output.write(readable(name, line)) })
    : pino(options, output)
}

function readable(name: string, line: string): string {
  const { time, msg, error } = JSON.parse(line)
  const clock = new Date(time).toLocaleTimeString('vi-VN', { timeZone: TIME_ZONE })
  return `${clock} ${name}: ${msg}${error ? ` (${error})` : ''}\n`
}
