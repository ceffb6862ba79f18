import { diffArrays } from 'diff'

/** A run of words that both texts have, or only the newer (`added`), or only the older (`removed`). */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string }

const token = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Longer is not worth a reader's waiting: the two texts are then shown whole. */
const patience = 400

/**
 * What became of a text, syllable by syllable. The runs without what was added are the older text, those
 * without what was removed the newer.
 */
export function wordRuns(older: string, newer: string): Run[] {
  const changes = diffArrays(tokensOf(older), tokensOf(newer), { timeout: patience })
  if (!changes) return [run('removed', older), run('added', newer)].filter(({ text }) => text)
  return joined(
    changes.map(({ added, removed, value }) => run(kindOf(added, removed), value.join(''))),
  )
}

const space = /^[^\S\n]+$/

/** Words replaced one after the other are one change: taken in turns, old and new cannot be read. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  let [removed, added] = ['', '']
  function end() {
    all.push(...[run('removed', removed), run('added', added)].filter(({ text }) => text))
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of runs.entries()) {
    const isWithin = removed && added && space.test(text) && index + 1 < runs.length
    if (kind === 'same' && !isWithin) {
      end()
      all.push(run('same', text))
      continue
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  }
  end()
  return all
}

function tokensOf(text: string): string[] {
  return text.match(token) ?? []
}

function kindOf(isAdded: boolean, isRemoved: boolean): Run['kind'] {
  if (isAdded) return 'added'
  return isRemoved ? 'removed' : 'same'
}

function run(kind: Run['kind'], text: string): Run {
  return { kind, text }
}
