'use client'
import { useState } from 'react'
import { useDeedNow } from '@/components/desk/deed'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { TextArea } from '@/components/desk/text-area'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { DownIcon, UpIcon } from '@/components/ui/icons'
import { PageHeader } from '@/components/ui/page-header'
import {
  addSection,
  arrangeSections,
  changeSection,
  deleteSection,
} from '@/domain/sections/actions'
import { NameFields } from './name-fields'
import { type Named, NamedList } from './named-list'
import styles from './named-list.module.css'
import { RemoveDialog } from './remove-dialog'

type Section = Named & { description: string }

type Window = { kind: 'add' } | { kind: 'change' | 'remove'; section: Section }

/** Sections in the order of the readers' menu. */
export function SectionDesk({ sections }: { sections: readonly Section[] }) {
  const t = useWords()
  const [open, setOpen] = useState<Window | null>(null)
  const move = useMove(sections)
  return (
    <>
      <PageHeader title={t('places.sections')} introduction={t('names.sections.text')}>
        <Button look="solid" onClick={() => setOpen({ kind: 'add' })}>
          {t('names.sections.add')}
        </Button>
      </PageHeader>
      {sections.length === 0 && (
        <Empty title={t('names.sections.none')} text={t('names.sections.noneText')} />
      )}
      <NamedList
        things={sections}
        folder="/chuyen-muc"
        detailOf={({ description }) => description}
        before={(section, index) => (
          <div className={styles.order}>
            <Button
              look="quiet"
              aria-label={t('names.moveUp', { name: section.name })}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <UpIcon />
            </Button>
            <Button
              look="quiet"
              aria-label={t('names.moveDown', { name: section.name })}
              disabled={index === sections.length - 1}
              onClick={() => move(index, 1)}
            >
              <DownIcon />
            </Button>
          </div>
        )}
        deedsOf={(section) => [
          { label: t('names.change'), onSelect: () => setOpen({ kind: 'change', section }) },
          {
            label: t('names.remove'),
            onSelect: () => setOpen({ kind: 'remove', section }),
            isDangerous: true,
          },
        ]}
      />
      {open && <SectionWindow open={open} onClose={() => setOpen(null)} />}
    </>
  )
}

function SectionWindow({ open, onClose }: { open: Window; onClose: () => void }) {
  const t = useWords()
  if (open.kind === 'remove') {
    return (
      <RemoveDialog
        id={open.section.id}
        name={open.section.name}
        action={deleteSection}
        onClose={onClose}
      />
    )
  }
  const section = open.kind === 'change' ? open.section : null
  return (
    <DeedDialog
      title={section ? t('names.changeOf', { name: section.name }) : t('names.sections.add')}
      deed={{
        action: section ? changeSection : addSection,
        done: ['saved'],
        said: () => ({ text: t('names.saved') }),
      }}
      fields={section ? { id: section.id } : {}}
      send={t('form.save')}
      onClose={onClose}
    >
      {(faultOf) => (
        <>
          <NameFields id="section" name={section?.name} slug={section?.slug} faultOf={faultOf} />
          <TextArea
            id="section-description"
            name="description"
            label={t('names.description')}
            value={section?.description}
            fault={faultOf('description')}
            isOptional
          />
        </>
      )}
    </DeedDialog>
  )
}

function useMove(sections: readonly Section[]): (index: number, by: 1 | -1) => void {
  const t = useWords()
  const { run } = useDeedNow()
  return (index, by) => {
    const ids = sections.map(({ id }) => id)
    const [moved = ''] = ids.splice(index, 1)
    ids.splice(index + by, 0, moved)
    const form = new FormData()
    for (const id of ids) form.append('id', id)
    run(form, {
      action: arrangeSections,
      done: ['ordered'],
      said: () => ({ text: t('names.sections.ordered') }),
    })
  }
}
