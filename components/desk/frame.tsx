import type { CSSProperties, ReactNode } from 'react'
import { PortalPlace, PortalProvider } from '@/components/ui/portal'
import { ToastProvider } from '@/components/ui/toasts'
import type { Editor } from '@/domain/editors/editor'
import { accentInks } from '@/domain/settings/accent'
import { deskWords } from '@/messages/desk'
import { Account } from './account'
import styles from './frame.module.css'
import { DeskLink } from './link'
import { Navigation, type PlaceCounts } from './navigation'
import { Palette, PaletteTrigger } from './palette'
import { PhoneBar } from './phone-bar'
import { placesOf } from './places'
import { WordsProvider } from './words'

type Props = {
  editor: Editor
  siteName: string
  accent: string
  counts: PlaceCounts
  children: ReactNode
}

/** The newsroom around every page of it: places at the side, or at the foot of a phone. */
export function DeskFrame({ editor, siteName, accent, counts, children }: Props) {
  const t = deskWords(editor.language)
  const { onLight, onDark } = accentInks(accent)
  const colours = { '--accent-on-light': onLight, '--accent-on-dark': onDark } as CSSProperties
  const groups = placesOf(editor)
  return (
    <WordsProvider language={editor.language}>
      <div className={styles.desk} style={colours} lang={editor.language}>
        <PortalProvider>
          <ToastProvider>
            <a className={styles.skip} href="#noi-dung">
              {t('frame.skip')}
            </a>
            <header className={styles.side}>
              <DeskLink href="/admin" className={styles.name}>
                {siteName}
              </DeskLink>
              <div className={styles.rest}>
                <div className={styles.ways}>
                  <a className={styles.write} href="/admin/bai-viet/moi">
                    {t('frame.write')}
                  </a>
                  <PaletteTrigger />
                </div>
                <Navigation id="ben" groups={groups} counts={counts} />
                <Account id={editor.id} name={editor.name} role={editor.role} />
              </div>
            </header>
            <main id="noi-dung" className={styles.main} tabIndex={-1}>
              {children}
              <PortalPlace />
            </main>
            <PhoneBar
              id={editor.id}
              name={editor.name}
              role={editor.role}
              groups={groups}
              counts={counts}
            />
            <Palette groups={groups} />
          </ToastProvider>
        </PortalProvider>
      </div>
    </WordsProvider>
  )
}
