'use client'

import { DeskBroken } from '@/components/desk/broken'

type Props = { error: Error & { digest?: string } }

/** Of an error on the server nothing but its digest comes here; the database's say what they are. */
export default function Broken({ error }: Props) {
  return <DeskBroken isAway={error.digest?.startsWith('database-') ?? false} />
}
