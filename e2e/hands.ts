import type { CDPSession, Page } from '@playwright/test'
import { replacement, type Scheme, strokesOf } from '@/test/keystrokes'

/** How an input method hands its letters over: within a composition, or by deleting and writing anew. */
export type Manner = 'composition' | 'backspaces'

export type Hands = { type(sentence: string, scheme: Scheme, manner: Manner): Promise<void> }

/** Types as the browser hears it from the system's input methods, as fast as it can listen. */
export async function handsOn(page: Page): Promise<Hands> {
  const session = await page.context().newCDPSession(page)
  return {
    async type(sentence, scheme, manner) {
      const sent: Promise<unknown>[] = []
      for (const strokes of strokesOf(sentence, scheme)) {
        const screens = strokes.map(({ screen }) => screen)
        sent.push(...(manner === 'composition' ? compose : rewrite)(session, screens))
      }
      await Promise.all(sent)
    },
  }
}

function compose(session: CDPSession, screens: string[]): Promise<unknown>[] {
  const word = screens.at(-1) ?? ''
  if (!/\p{L}/u.test(word)) return [press(session, word)]
  const steps = screens.map((text) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    }),
  )
  return [...steps, session.send('Input.insertText', { text: word })]
}

function rewrite(session: CDPSession, screens: string[]): Promise<unknown>[] {
  return screens.flatMap((screen, index) => {
    const { deletions, letters } = replacement(screens[index - 1] ?? '', screen)
    if (deletions === 0) return [press(session, letters)]
    const deleted = Array.from({ length: deletions }, () => backspace(session))
    return [...deleted, session.send('Input.insertText', { text: letters })]
  })
}

function press(session: CDPSession, text: string): Promise<unknown> {
  return Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text }),
  ])
}

function backspace(session: CDPSession): Promise<unknown> {
  const key = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 }
  return Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ])
}
