'use client'
import { InlineForm } from '@/components/desk/inline-form'
import { useWords } from '@/components/desk/words'
import { demandSecondFactorOf } from '@/domain/editors/people/actions'
import { roles } from '@/domain/editors/people/person'
import { ChoiceList } from './choice-list'
import styles from './people.module.css'

/** Of which roles a second factor is demanded. */
export function SecondFactorDemand({ demanded }: { demanded: readonly string[] }) {
  const t = useWords()
  return (
    <section className={styles.demand} aria-labelledby="hai-lop">
      <h2 id="hai-lop" className={styles.heading}>
        {t('people.factorTitle')}
      </h2>
      <p>{t('people.factorText')}</p>
      <InlineForm
        deed={{
          action: demandSecondFactorOf,
          done: ['set'],
          said: () => ({ text: t('people.factorSaved') }),
        }}
        send={t('people.factorSave')}
      >
        {() => (
          <ChoiceList
            id="factor"
            type="checkbox"
            name="role"
            label={t('people.role')}
            choices={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
            chosen={demanded}
          />
        )}
      </InlineForm>
    </section>
  )
}
