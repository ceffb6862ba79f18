import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { findFrame } from '@/app/frame'
import { Footer } from '@/components/site/footer'
import { Masthead } from '@/components/site/masthead'
import { scriptAddress } from '@/components/site/script-address'
import { SiteFrame } from '@/components/site/site-frame'
import { CountScript } from '@/components/views/count-script'

const countScript = scriptAddress('count.js')

/** Plain links join the pages: what the framework would load ahead of a click is not worth making. */
export const prefetch = 'force-disabled'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  if (locale !== 'vi') notFound()

  const { settings, sections, pages, visits } = await findFrame()
  return (
    <SiteFrame accent={settings.accent} isMourning={settings.isMourning}>
      <Masthead settings={settings} sections={sections} />
      <main id="noi-dung">{children}</main>
      <Footer settings={settings} sections={sections} pages={pages} visits={visits} />
      <CountScript address={countScript} />
    </SiteFrame>
  )
}
