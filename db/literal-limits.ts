import type { Statement } from './statement'

type Words = Pick<Statement, 'text' | 'parameters'>

const limit = / limit \$(\d+)/g
const parameter = /\$(\d+)/g

/**
 * The statement with its limits written into it. Drizzle sends them as parameters, and for a limit it
 * cannot know Postgres reckons with a tenth of all rows: any plan for this very call looks cheaper than
 * the plan it could keep, so that it plans each call anew (src/backend/utils/cache/plancache.c), which
 * for what stands beside an article took three times as long as to answer it.
 */
export function withLiteralLimits({ text, parameters }: Words): Words {
  const written = new Set<number>()
  const limited = text.replace(limit, (whole, number: string) => {
    const value = parameters[Number(number) - 1]
    if (!Number.isSafeInteger(value)) return whole
    written.add(Number(number))
    return ` limit ${value}`
  })
  if (written.size === 0) return { text, parameters }
  const numbers = new Map<number, number>()
  const kept = parameters.filter((_, index) => {
    if (written.has(index + 1)) return false
    numbers.set(index + 1, numbers.size + 1)
    return true
  })
  return {
    text: limited.replace(parameter, (_, number: string) => `$${numbers.get(Number(number))}`),
    parameters: kept,
  }
}
