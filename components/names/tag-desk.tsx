'use client'
import { useState } from 'react'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { SelectField } from '@/components/desk/select-field'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { addTag, changeTag, deleteTag, joinTags } from '@/domain/tags/actions'
import { NameFields } from './name-fields'
import { NameSearch } from './name-search'
import { type Named, NamedList } from './named-list'
import { RemoveDialog } from './remove-dialog'

type Window = { kind: 'add' } | { kind: 'change' | 'merge' | 'remove'; tag: Named }

type Props = { tags: readonly Named[]; words: string }

export function TagDesk({ tags, words }: Props) {
  const t = useWords()
  const [open, setOpen] = useState<Window | null>(null)
  return (
    <>
      <PageHeader title={t('places.tags')} introduction={t('names.tags.text')}>
        <Button look="solid" onClick={() => setOpen({ kind: 'add' })}>
          {t('names.tags.add')}
        </Button>
      </PageHeader>
      <NameSearch action="/admin/the" words={words} />
      {tags.length === 0 && <Empty title={t('names.tags.none')} text={t('names.tags.noneText')} />}
      <NamedList
        things={tags}
        folder="/the"
        deedsOf={(tag) => [
          { label: t('names.change'), onSelect: () => setOpen({ kind: 'change', tag }) },
          { label: t('names.tags.merge'), onSelect: () => setOpen({ kind: 'merge', tag }) },
          {
            label: t('names.remove'),
            onSelect: () => setOpen({ kind: 'remove', tag }),
            isDangerous: true,
          },
        ]}
      />
      {open && <TagWindow open={open} tags={tags} onClose={() => setOpen(null)} />}
    </>
  )
}

type WindowProps = { open: Window; tags: readonly Named[]; onClose: () => void }

function TagWindow({ open, tags, onClose }: WindowProps) {
  const t = useWords()
  if (open.kind === 'merge') return <MergeDialog tag={open.tag} tags={tags} onClose={onClose} />
  if (open.kind === 'remove') {
    const { id, name } = open.tag
    return <RemoveDialog id={id} name={name} action={deleteTag} onClose={onClose} />
  }
  const tag = open.kind === 'change' ? open.tag : null
  return (
    <DeedDialog
      title={tag ? t('names.changeOf', { name: tag.name }) : t('names.tags.add')}
      deed={{
        action: tag ? changeTag : addTag,
        done: ['saved'],
        said: () => ({ text: t('names.saved') }),
      }}
      fields={tag ? { id: tag.id } : {}}
      send={t('form.save')}
      onClose={onClose}
    >
      {(faultOf) => <NameFields id="tag" name={tag?.name} slug={tag?.slug} faultOf={faultOf} />}
    </DeedDialog>
  )
}

type MergeProps = { tag: Named; tags: readonly Named[]; onClose: () => void }

function MergeDialog({ tag, tags, onClose }: MergeProps) {
  const t = useWords()
  const others = tags.filter(({ id }) => id !== tag.id)
  return (
    <DeedDialog
      title={t('names.tags.mergeOf', { name: tag.name })}
      description={t('names.tags.mergeText')}
      deed={{
        action: joinTags,
        done: ['merged'],
        said: () => ({ text: t('names.tags.merged', { name: tag.name }) }),
      }}
      fields={{ from: tag.id }}
      send={t('names.tags.merge')}
      look="danger"
      onClose={onClose}
    >
      {(faultOf) => (
        <SelectField
          id="merge-into"
          name="into"
          label={t('names.tags.into')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          fault={faultOf('into')}
        />
      )}
    </DeedDialog>
  )
}
