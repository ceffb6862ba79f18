'use client'
import { useState } from 'react'
import { useWords } from '@/components/desk/words'
import { roles, type Trust } from '@/domain/editors/people/person'
import { ChoiceList } from './choice-list'

export type SectionChoice = { id: string; name: string }

type Props = { id: string; trust: Trust; sections: readonly SectionChoice[] }

/** A role, and of an editor the sections they are trusted with. */
export function TrustFields({ id, trust, sections }: Props) {
  const t = useWords()
  const [role, setRole] = useState(trust.role)
  return (
    <>
      <ChoiceList
        id={`${id}-role`}
        type="radio"
        name="role"
        label={t('people.role')}
        choices={roles.map((value) => ({
          value,
          label: t(`roles.${value}`),
          hint: t(`people.roleHints.${value}`),
        }))}
        chosen={[trust.role]}
        onChoose={setRole}
      />
      {role === 'editor' && (
        <ChoiceList
          id={`${id}-section`}
          type="checkbox"
          name="sectionId"
          label={sections.length > 0 ? t('people.sections') : t('people.noSections')}
          choices={sections.map((section) => ({ value: section.id, label: section.name }))}
          chosen={trust.sectionIds}
        />
      )}
    </>
  )
}
