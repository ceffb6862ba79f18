import type { Metadata } from 'next'
import { EnrolmentDoor } from '@/components/doors/enrolment-door'
import { requireSession } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

export const instant = false

export const metadata: Metadata = { title: deskWords('vi')('door.enrolment.title') }

/** Stays as it is once the second factor is there: the recovery codes are read on it. */
export default async function EnrolmentPage() {
  const { editor, mustEnrol } = await requireSession()
  return <EnrolmentDoor language={editor.language} mustEnrol={mustEnrol} />
}
