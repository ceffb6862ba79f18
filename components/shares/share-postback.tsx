import { sendShare } from '@/domain/shares/actions'
import { newShare } from '@/domain/shares/share'

const { $$id: id } = sendShare as unknown as { $$id: string }

/**
 * What React 19.3 writes into a form of `useActionState` whose permalink is `place`: the page there
 * shows the answer. Written by hand because a page that is read has no client component; the
 * script of the form finds its action here too (public/scripts/share.js).
 */
export function SharePostback({ place }: { place: string }) {
  return (
    <>
      <input type="hidden" name="$ACTION_REF_1" />
      <input type="hidden" name="$ACTION_1:0" value={JSON.stringify({ id, bound: '$@1' })} />
      <input type="hidden" name="$ACTION_1:1" value={JSON.stringify([newShare])} />
      <input type="hidden" name="$ACTION_KEY" value={`p${place}`} />
    </>
  )
}
