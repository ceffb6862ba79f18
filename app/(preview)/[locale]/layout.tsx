import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Masthead } from '@/components/site/masthead'
import { SiteFrame } from '@/components/site/site-frame'
import { listSections } from '@/domain/sections/queries'
import { findSettings } from '@/domain/settings/queries'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** As readers see the site, without what counts them. */
export default async function PreviewLayout({ children, params }: Props) {
  const { locale } = await params
  if (locale !== 'vi') notFound()

  const [settings, sections] = await Promise.all([findSettings(), listSections()])
  return (
    <SiteFrame accent={settings.accent} isMourning={settings.isMourning}>
      <Masthead settings={settings} sections={sections} />
      <main id="noi-dung">{children}</main>
    </SiteFrame>
  )
}
