import { openDirect } from '@/db/connection'
import { publishAgain } from './newsroom'

/** Publishes a new wording and dies at once, as a server does whose power fails. */
const [slug = '', title = ''] = process.argv.slice(2)
await publishAgain(await openDirect(process.env.WRITER_URL ?? ''), slug, title)
process.kill(process.pid, 'SIGKILL')
