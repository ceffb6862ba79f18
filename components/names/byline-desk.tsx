'use client'
import { useState } from 'react'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { Field } from '@/components/desk/field'
import { SelectField } from '@/components/desk/select-field'
import { TextArea } from '@/components/desk/text-area'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choices'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { addByline, changeByline, deleteByline } from '@/domain/bylines/actions'
import { NameFields } from './name-fields'
import { NameSearch } from './name-search'
import { type Named, NamedList } from './named-list'
import { RemoveDialog } from './remove-dialog'

type Byline = Named & { role: string; biography: string; editorId: string | null }

type Window = { kind: 'add' } | { kind: 'change' | 'remove'; byline: Byline }

type Props = { bylines: readonly Byline[]; people: readonly Choice[]; words: string }

export function BylineDesk({ bylines, people, words }: Props) {
  const t = useWords()
  const [open, setOpen] = useState<Window | null>(null)
  return (
    <>
      <PageHeader title={t('places.bylines')} introduction={t('names.bylines.text')}>
        <Button look="solid" onClick={() => setOpen({ kind: 'add' })}>
          {t('names.bylines.add')}
        </Button>
      </PageHeader>
      <NameSearch action="/admin/but-danh" words={words} />
      {bylines.length === 0 && (
        <Empty title={t('names.bylines.none')} text={t('names.bylines.noneText')} />
      )}
      <NamedList
        things={bylines}
        folder="/tac-gia"
        detailOf={({ role }) => role}
        deedsOf={(byline) => [
          { label: t('names.change'), onSelect: () => setOpen({ kind: 'change', byline }) },
          {
            label: t('names.remove'),
            onSelect: () => setOpen({ kind: 'remove', byline }),
            isDangerous: true,
          },
        ]}
      />
      {open && <BylineWindow open={open} people={people} onClose={() => setOpen(null)} />}
    </>
  )
}

type WindowProps = { open: Window; people: readonly Choice[]; onClose: () => void }

function BylineWindow({ open, people, onClose }: WindowProps) {
  const t = useWords()
  if (open.kind === 'remove') {
    const { id, name } = open.byline
    return <RemoveDialog id={id} name={name} action={deleteByline} onClose={onClose} />
  }
  const byline = open.kind === 'change' ? open.byline : null
  return (
    <DeedDialog
      title={byline ? t('names.changeOf', { name: byline.name }) : t('names.bylines.add')}
      deed={{
        action: byline ? changeByline : addByline,
        done: ['saved'],
        said: () => ({ text: t('names.saved') }),
      }}
      fields={byline ? { id: byline.id } : {}}
      send={t('form.save')}
      onClose={onClose}
    >
      {(faultOf) => (
        <>
          <NameFields id="byline" name={byline?.name} slug={byline?.slug} faultOf={faultOf} />
          <Field
            id="byline-role"
            name="role"
            label={t('names.bylines.role')}
            value={byline?.role}
            fault={faultOf('role')}
            isOptional
          />
          <TextArea
            id="byline-biography"
            name="biography"
            label={t('names.bylines.biography')}
            value={byline?.biography}
            fault={faultOf('biography')}
            isOptional
          />
          <SelectField
            id="byline-editor"
            name="editorId"
            label={t('names.bylines.editor')}
            value={byline?.editorId ?? ''}
            options={[
              { value: '', label: t('names.bylines.nobody') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            fault={faultOf('editorId')}
          />
        </>
      )}
    </DeedDialog>
  )
}
