import { notFound } from 'next/navigation'

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_' }]
}

/** Every address that is nobody's is rewritten here, so that junk shares one kept page. */
export default function UnknownAddress() {
  notFound()
}
