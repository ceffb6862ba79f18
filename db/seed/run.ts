import { parseArgs } from 'node:util'
import { openDirect } from '@/db/connection'
import { t } from '@/messages'
import { runOnMigratedDatabase, UsageError } from '@/server/command/run-on-database'
import { seedNothing, seedSample } from '.'
import { insertGenerated } from './insert-generated'

const mostArticles = 5_000_000

await runOnMigratedDatabase(async (url) => {
  const { empty, articles } = readArguments()
  if (empty) return say((await seedNothing(url)) ? t('seed.leftEmpty') : t('seed.notEmpty'))
  say((await seedSample(url)) ? t('seed.filled') : t('seed.notEmpty'))
  if (articles > 0) await addGenerated(url, articles)
})

async function addGenerated(url: string, wanted: number): Promise<void> {
  const one = await openDirect(url)
  const other = await openDirect(url)
  try {
    await insertGenerated([one.db, other.db], wanted, (inserted) => {
      if (inserted % 1000 === 0 || inserted === wanted)
        say(t('seed.progress', { inserted, wanted }))
    })
  } finally {
    one.close()
    other.close()
  }
}

/** Throws `UsageError` for anything but `--empty` or `--articles N`. */
function readArguments(): { empty: boolean; articles: number } {
  try {
    const { values } = parseArgs({
      options: {
        empty: { type: 'boolean', default: false },
        articles: { type: 'string', default: '0' },
      },
    })
    const articles = Number(values.articles)
    const isCount = Number.isInteger(articles) && articles >= 0 && articles <= mostArticles
    if (!isCount || (values.empty && articles > 0)) throw new RangeError(values.articles)
    return { empty: values.empty, articles }
  } catch (cause) {
    throw new UsageError(t('seed.usage'), { cause })
  }
}

function say(line: string): void {
  console.log(line)
}
