'use client'
import { useState } from 'react'
import { useQuickDeed } from '@/components/desk/deed'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { Field } from '@/components/desk/field'
import { DeskLink } from '@/components/desk/link'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { CloseIcon } from '@/components/ui/icons'
import { dropView, keepView } from '@/domain/saved-views/actions'
import type { SavedView } from '@/domain/saved-views/saved-view'
import styles from './saved-views.module.css'

type Props = {
  views: readonly SavedView[]
  /** What the list is filtered by now; '' for nothing, which is not worth a name. */
  query: string
}

/** Filters one comes back to, each a link; the present ones can be kept under a name. */
export function SavedViews({ views, query }: Props) {
  const t = useWords()
  const [isNaming, setNaming] = useState(false)
  const isKept = views.some((view) => view.query === query)
  if (views.length === 0 && query === '') return null
  return (
    <div className={styles.views}>
      {views.length > 0 && (
        <ul className={styles.list} aria-label={t('views.title')}>
          {views.map((view) => (
            <View key={view.id} view={view} isCurrent={view.query === query} />
          ))}
        </ul>
      )}
      {query !== '' && !isKept && (
        <Button look="quiet" onClick={() => setNaming(true)}>
          {t('views.keep')}
        </Button>
      )}
      {isNaming && (
        <DeedDialog
          title={t('views.keep')}
          description={t('views.text')}
          deed={{ action: keepView, done: ['saved'], said: () => ({ text: t('views.kept') }) }}
          fields={{ query }}
          send={t('form.save')}
          onClose={() => setNaming(false)}
        >
          {(faultOf) => (
            <Field id="view-name" name="name" label={t('views.name')} fault={faultOf('name')} />
          )}
        </DeedDialog>
      )}
    </div>
  )
}

function View({ view, isCurrent }: { view: SavedView; isCurrent: boolean }) {
  const t = useWords()
  const keep = useQuickDeed({
    action: keepView,
    done: ['saved', 'invalid'],
    said: () => ({ text: t('views.kept') }),
  })
  const drop = useQuickDeed({
    action: dropView,
    done: ['removed'],
    said: () => ({
      text: t('views.removed'),
      undo: () => keep.run({ name: view.name, query: view.query }),
    }),
  })
  return (
    <li className={styles.view}>
      <DeskLink
        href={`/admin/bai-viet?${view.query}`}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {view.name}
      </DeskLink>
      <button
        type="button"
        aria-label={t('ui.remove', { name: view.name })}
        onClick={() => drop.run({ id: view.id })}
      >
        <CloseIcon />
      </button>
    </li>
  )
}
