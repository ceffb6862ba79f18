'use client'
import type { Role } from '@/domain/editors/editor'
import styles from './account.module.css'
import { DeskLink } from './link'
import { SignOut } from './sign-out'
import { useWords } from './words'

type Props = { id: string; name: string; role: Role }

/** Who I am here, and the ways out. */
export function Account({ id, name, role }: Props) {
  const t = useWords()
  return (
    <div className={styles.account}>
      <DeskLink href="/admin/tai-khoan" className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.role}>{t(`roles.${role}`)}</span>
      </DeskLink>
      <div className={styles.ways}>
        <a href="/">{t('frame.toSite')}</a>
        <SignOut editorId={id} />
      </div>
    </div>
  )
}
