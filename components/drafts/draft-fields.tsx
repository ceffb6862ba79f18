'use client'
import { CheckField } from '@/components/desk/check-field'
import { Field } from '@/components/desk/field'
import { SelectField } from '@/components/desk/select-field'
import { TextArea } from '@/components/desk/text-area'
import { useWords } from '@/components/desk/words'
import { Choices } from '@/components/ui/choices'
import type { ArticleField } from '@/domain/articles/article-input'
import type { DraftText } from '@/domain/articles/draft'
import { CoverField } from './cover-field'
import type { DraftChoices } from './draft-choices'
import styles from './draft-form.module.css'
import { RelatedField } from './related/related-field'
import { useNewTag } from './related/use-new-tag'

type FaultOf = (field: ArticleField) => string | null

const languages = ['vi', 'en', 'fr', 'zh', 'lo', 'km'] as const

export function MainFields({ text, faultOf }: { text: DraftText; faultOf: FaultOf }) {
  const t = useWords()
  return (
    <>
      <div className={styles.title}>
        <TextArea
          name="title"
          label={t('form.titleOf')}
          value={text.title}
          rows={1}
          fault={faultOf('title')}
        />
      </div>
      <TextArea
        name="standfirst"
        label={t('form.standfirst')}
        value={text.standfirst}
        rows={2}
        fault={faultOf('standfirst')}
        isOptional
      />
    </>
  )
}

type Props = {
  text: DraftText
  choices: DraftChoices
  wasPublished: boolean
  faultOf: FaultOf
  onChange: () => void
}

export function SideFields({ text, choices, wasPublished, faultOf, onChange }: Props) {
  const t = useWords()
  const newTag = useNewTag()
  return (
    <>
      <SelectField
        name="sectionId"
        label={t('form.section')}
        value={text.sectionId ?? ''}
        options={[
          { value: '', label: t('form.noSection') },
          ...choices.sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        fault={faultOf('sectionId')}
      />
      <Choices
        id="tags"
        name="tagIds"
        label={t('form.tags')}
        options={choices.tags}
        chosen={text.tags}
        fault={faultOf('tagIds')}
        onChange={onChange}
        create={newTag}
      />
      <Choices
        id="bylines"
        name="bylineIds"
        label={t('form.bylines')}
        hint={t('form.bylinesHint')}
        options={choices.bylines}
        chosen={text.bylines}
        fault={faultOf('bylineIds')}
        onChange={onChange}
      />
      <CoverField
        cover={choices.cover?.id === text.coverId ? choices.cover : null}
        coverId={text.coverId}
        fault={faultOf('coverId')}
        onChange={onChange}
      />
      <TextArea
        name="coverCaption"
        label={t('form.coverCaption')}
        value={text.coverCaption}
        rows={2}
        fault={faultOf('coverCaption')}
        isOptional
      />
      <AddressField text={text} wasPublished={wasPublished} fault={faultOf('slug')} />
      <RelatedField chosen={text.related} fault={faultOf('relatedIds')} onChange={onChange} />
      <MoreFields text={text} faultOf={faultOf} />
    </>
  )
}

/** Once readers have seen it, an address changes by a step of its own. */
function AddressField({
  text,
  wasPublished,
  fault,
}: {
  text: DraftText
  wasPublished: boolean
  fault: string | null
}) {
  const t = useWords()
  if (!wasPublished) {
    return (
      <Field
        name="slug"
        label={t('form.slug')}
        value={text.slug}
        hint={t('form.slugHint')}
        fault={fault}
        isOptional
      />
    )
  }
  return (
    <div className={styles.fixed}>
      <p className={styles.label}>{t('form.slug')}</p>
      <p className={styles.address}>/bai-viet/{text.slug}</p>
      <input type="hidden" name="slug" value={text.slug} />
    </div>
  )
}

function MoreFields({ text, faultOf }: { text: DraftText; faultOf: FaultOf }) {
  const t = useWords()
  const faulty = (
    ['sourceName', 'sourceUrl', 'seoTitle', 'seoDescription', 'language'] as const
  ).some(faultOf)
  return (
    <details className={styles.more} open={faulty || undefined}>
      <summary>{t('form.more')}</summary>
      <Field
        name="sourceName"
        label={t('form.sourceName')}
        value={text.sourceName ?? ''}
        fault={faultOf('sourceName')}
        isOptional
      />
      <Field
        name="sourceUrl"
        type="url"
        label={t('form.sourceUrl')}
        value={text.sourceUrl ?? ''}
        fault={faultOf('sourceUrl')}
        isOptional
      />
      <Field
        name="seoTitle"
        label={t('form.seoTitle')}
        hint={t('form.seoTitleHint')}
        value={text.seoTitle ?? ''}
        fault={faultOf('seoTitle')}
        isOptional
      />
      <TextArea
        name="seoDescription"
        label={t('form.seoDescription')}
        value={text.seoDescription ?? ''}
        rows={2}
        fault={faultOf('seoDescription')}
        isOptional
      />
      <SelectField
        name="language"
        label={t('form.language')}
        value={text.language}
        options={languages.map((language) => ({
          value: language,
          label: t(`languages.${language}`),
        }))}
        fault={faultOf('language')}
      />
      <CheckField
        name="noindex"
        label={t('form.noindex')}
        hint={t('form.noindexHint')}
        isChecked={text.noindex}
      />
    </details>
  )
}
