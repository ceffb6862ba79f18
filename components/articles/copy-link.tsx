import { createElement } from 'react'
import { t } from '@/messages'

/** Hidden until its script runs, because only a script can copy. */
export function CopyLink({ address }: { address: string }) {
  const words = {
    'data-address': address,
    'data-copied': t('article.linkCopied'),
    'data-refused': t('article.linkNotCopied', { address }),
  }
  return (
    <>
      {createElement(
        'copy-link',
        { hidden: true, ...words },
        <button type="button">{t('article.copyLink')}</button>,
      )}
      <script type="module" async src="/scripts/copy-link.js" />
    </>
  )
}
