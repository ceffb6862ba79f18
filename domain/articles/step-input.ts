/** Which text a form of one step is about, at which version, and the words typed into it. */
export type StepInput = { articleId: string; version: number; note: string }

export function readStep(form: FormData): StepInput {
  const text = (name: string) => String(form.get(name) ?? '')
  return { articleId: text('articleId'), version: Number(text('version')), note: text('note') }
}
