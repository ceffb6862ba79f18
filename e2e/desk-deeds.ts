import { fork } from 'node:child_process'
import { paragraphs } from '@/domain/documents/build'
import { compiled } from '@/test/compiled'
import type { Deeds, Order } from './desk-child'

/** An article form with nothing but a few words in it. */
export const blankInput = {
  relatedIds: [],
  ...{ title: '', standfirst: '', body: paragraphs('Lời mới.'), slug: '', language: 'vi' as const },
  ...{ coverId: null, coverCaption: '', noindex: false, sourceName: null, sourceUrl: null },
  ...{ seoTitle: null, seoDescription: null },
}

type Answer = { number: number; outcome?: unknown; error?: string }

export type Desk = {
  act<Name extends keyof Deeds>(
    name: Name,
    ...args: Parameters<Deeds[Name]>
  ): ReturnType<Deeds[Name]>
  close(): void
}

/** Lets the newsroom's own commands act on this database. */
export function openDesk(databaseUrl: string): Desk {
  const child = fork(compiled('e2e/desk-child.ts'), {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    serialization: 'advanced',
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  child.on('message', (answer: Answer) => waiting.get(answer.number)?.(answer))
  return {
    act(name, ...args) {
      const number = waiting.size
      const answered = new Promise((resolve, reject) => {
        waiting.set(number, ({ outcome, error }) =>
          error === undefined ? resolve(outcome) : reject(new Error(error)),
        )
      })
      child.send({ number, name, args } satisfies Order)
      return answered as ReturnType<Deeds[typeof name]>
    },
    close: () => child.disconnect(),
  }
}
