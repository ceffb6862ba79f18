import type { CDPSession, Page } from '@playwright/test'
import { replacement, type Scheme, type Stroke, strokesOf } from '@/test/keystrokes'

/** How an input method hands its letters over: within a composition, or by deleting and writing anew. */
export type Manner = 'composition' | 'backspaces'

export type Hands = {
  type(sentence: string, scheme: Scheme, manner: Manner): Promise<void>
  /** The same without the strokes after which nothing is written anew: for many sentences. */
  typeQuickly(sentence: string, scheme: Scheme, manner: Manner): Promise<void>
  /** One word, and after everything that an input method does for it what else happens meanwhile. */
  typeSlowly(word: Typed, meanwhile: () => Promise<void>): Promise<void>
}

type Typed = { word: string; scheme: Scheme; manner: Manner }

/** Types as the browser hears it from the system's input methods, as fast as it can listen. */
export async function handsOn(page: Page): Promise<Hands> {
  const session = await page.context().newCDPSession(page)
  const send = (screens: string[][], manner: Manner) =>
    Promise.all(screens.flatMap((word) => ways[manner](session, word)).map((step) => step()))
  return {
    async type(sentence, scheme, manner) {
      await send(strokesOf(sentence, scheme).map(screensOf), manner)
    },
    async typeQuickly(sentence, scheme, manner) {
      await send(joined(strokesOf(sentence, scheme).map(screensOf)), manner)
    },
    async typeSlowly({ word, scheme, manner }, meanwhile) {
      const screens = strokesOf(word, scheme).flatMap(screensOf)
      for (const step of ways[manner](session, screens)) {
        await step()
        await meanwhile()
      }
    },
  }
}

const ways = { composition: compose, backspaces: rewrite }

function screensOf(strokes: Stroke[]): string[] {
  return strokes.map(({ screen }) => screen)
}

/** Words without marks and what stands between words in one piece, of the others only what changes. */
function joined(words: string[][]): string[][] {
  const pieces: string[][] = []
  for (const screens of words) {
    const isPlain = screens.every((screen, index) => screen.length === index + 1 && isAscii(screen))
    const word = screens.at(-1) ?? ''
    const before = pieces.at(-1)
    if (!isPlain)
      pieces.push(screens.filter((screen, index) => changes(screen, screens[index + 1])))
    else if (before?.length === 1 && isAscii(before[0] ?? '')) before[0] += word
    else pieces.push([word])
  }
  return pieces
}

function changes(screen: string, next: string | undefined): boolean {
  return next === undefined || !next.startsWith(screen)
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

type Step = () => Promise<unknown>

function compose(session: CDPSession, screens: string[]): Step[] {
  const word = screens.at(-1) ?? ''
  if (!/^\p{L}+$/u.test(word)) return write(session, word)
  const steps = screens.map(
    (text) => () =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
  )
  return [...steps, () => session.send('Input.insertText', { text: word })]
}

function rewrite(session: CDPSession, screens: string[]): Step[] {
  return screens.flatMap((screen, index) => {
    const { deletions, letters } = replacement(screens[index - 1] ?? '', screen)
    const deleted = Array.from({ length: deletions }, () => backspace(session))
    return [...deleted, ...write(session, letters)]
  })
}

function write(session: CDPSession, text: string): Step[] {
  return [...text].map((letter) => press(session, { text: letter, key: letter }))
}

function backspace(session: CDPSession): Step {
  return press(session, { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 })
}

type Key = { text?: string; key: string; code?: string; windowsVirtualKeyCode?: number }

function press(session: CDPSession, { text, ...key }: Key): Step {
  return () =>
    Promise.all([
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, ...(text && { text }) }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ])
}
