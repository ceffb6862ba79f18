import { countView } from '@/domain/views/actions'

// React types a form's action by what it does with the form; only the script uses the answer.
const action = countView as unknown as (form: FormData) => Promise<void>

/** Never shown nor sent: the form names the action, `script` (public/scripts/count.js) calls it. */
export function CountForm({ script }: { script: string }) {
  return (
    <>
      <form id="luot-doc" hidden action={action} />
      <script type="module" async src={script} />
    </>
  )
}
