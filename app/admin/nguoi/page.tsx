import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { PeopleDesk } from '@/components/people/people-desk'
import { SecondFactorDemand } from '@/components/people/second-factor-demand'
import { listPeople, listSecondFactorRoles } from '@/domain/editors/people/drafts'
import { can } from '@/domain/editors/rights'
import { listInvitations } from '@/domain/invitations/drafts'
import { listDeskSections } from '@/domain/sections/drafts'
import { requireEditor } from '@/domain/sessions/session'

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.people'))

export default async function PeoplePage() {
  const editor = await requireEditor()
  if (!can(editor, 'people.change')) notFound()
  const [people, invitations, sections, demanded] = await Promise.all([
    listPeople(editor),
    listInvitations(editor),
    listDeskSections(),
    listSecondFactorRoles(),
  ])
  return (
    <>
      <PeopleDesk
        people={people}
        invitations={invitations}
        sections={sections.map(({ id, name }) => ({ id, name }))}
        ownId={editor.id}
      />
      <SecondFactorDemand demanded={demanded} />
    </>
  )
}
