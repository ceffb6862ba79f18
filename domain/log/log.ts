import pino, { type Logger } from 'pino'
import { t } from '@/messages'

/** JSON lines for machines; in a terminal one line to read. Never names, addresses or texts. */
export function createLog(output: NodeJS.WriteStream = process.stdout): Logger {
  const options = { base: { process: 'worker' } }
  return output.isTTY
    ? pino(options, { write: (line) => output.write(readable(line)) })
    : pino(options, output)
}

function readable(line: string): string {
  const { time, msg, error } = JSON.parse(line)
  const clock = new Date(time).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
  return `${clock} ${t('worker.name')}: ${msg}${error ? ` (${error})` : ''}\n`
}
