import { createElement } from 'react'
import { scriptAddress } from '@/components/site/script-address'
import { t } from '@/messages'

/** Not shown until its script defines it, because only a script can copy. */
export function CopyLink({ address }: { address: string }) {
  const words = {
    'data-address': address,
    'data-copied': t('article.linkCopied'),
    'data-refused': t('article.linkNotCopied', { address }),
  }
  return (
    <>
      {createElement('copy-link', words, <button type="button">{t('article.copyLink')}</button>)}
      <script type="module" async src={scriptAddress('copy-link.js')} />
    </>
  )
}
