'use client'
import { formOf, useDeedNow } from '@/components/desk/deed'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { actOnArticles } from '@/domain/articles/bulk/actions'
import type { BulkStep } from '@/domain/articles/bulk/bulk'
import type { DraftLine } from '@/domain/articles/draft'
import styles from './bulk-bar.module.css'

type Props = {
  lines: readonly DraftLine[]
  steps: readonly BulkStep[]
  isAll: boolean
  onAll: (isChosen: boolean) => void
  onDone: () => void
}

/** Chooses all or none, and does one step with all that are chosen. */
export function BulkBar({ lines, steps, isAll, onAll, onDone }: Props) {
  const t = useWords()
  const { run, isRunning } = useBulk()
  return (
    <div className={styles.bar}>
      <label className={styles.all}>
        <input type="checkbox" checked={isAll} onChange={(event) => onAll(event.target.checked)} />
        {lines.length > 0 ? t('articles.chosen', { count: lines.length }) : t('articles.chooseAll')}
      </label>
      {lines.length > 0 &&
        steps.map((step) => (
          <Button
            key={step}
            disabled={isRunning}
            onClick={() => {
              run(step, lines)
              onDone()
            }}
          >
            {t(`steps.${step}.label`)}
          </Button>
        ))}
    </div>
  )
}

type Chosen = readonly Pick<DraftLine, 'id' | 'version'>[]

/** What went into the bin by mistake comes back by one press. */
function useBulk() {
  const t = useWords()
  const { run: send, isRunning } = useDeedNow()
  function run(step: BulkStep, chosen: Chosen) {
    const form = formOf({ step })
    for (const { id, version } of chosen) form.append('text', `${id}.${version}`)
    send(form, {
      action: actOnArticles,
      done: ['ran'],
      said: ({ done, refused }) => {
        const back = chosen.filter(({ id }) => done.includes(id))
        const isUndoable = step === 'discard' && back.length > 0
        return {
          text: t(`articles.bulk.${step}`, { count: done.length, refused }),
          undo: isUndoable ? () => run('takeBack', back) : undefined,
        }
      },
    })
  }
  return { run, isRunning }
}
