import { countView } from '@/domain/views/actions'

/** React names a server action here; the page's script calls it by that name (public/scripts/count.js). */
const { $$id: action } = countView as unknown as { $$id: string }

export function CountScript({ address }: { address: string }) {
  return <script type="module" src={address} data-action={action} />
}
