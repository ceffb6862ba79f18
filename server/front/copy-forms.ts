import { encodeQuickly, encodeSmall, preferredEncoding } from './content-encoding'
import { type Copy, copySize, type Encoded, type Form } from './copy'
import { logFailure } from './front-log'
import type { Front } from './options'

/** Under this many bytes compressing costs the reader more than it saves. */
const worthwhile = 1_024

/** The form a reader wants, made in this moment if nobody has asked for it before. */
export function formFor(copy: Copy, accept: string): Encoded | Promise<Encoded> {
  const form = wantedForm(copy, accept)
  return copy.forms[form] ?? makeForm(copy, form)
}

/**
 * What is read again is worth a slower, smaller form. One at a time, so that the other core stays
 * with the readers; a copy that has been replaced meanwhile is passed over.
 */
export function keepSmaller(key: string, copy: Copy, front: Front): void {
  if (!copy.isCompressible || copy.body.length < worthwhile) return
  front.compressing = front.compressing
    .then(() => makeSmaller(key, copy, front))
    .catch((error: unknown) => logFailure(front.log, key, error))
}

async function makeSmaller(key: string, copy: Copy, front: Front): Promise<void> {
  for (const form of ['br', 'gzip'] as const) {
    if (front.copies.peek(key) !== copy) return
    const bytes = await encodeSmall(copy.body, form)
    if (bytes.length < (copy.forms[form]?.bytes.length ?? Number.POSITIVE_INFINITY)) {
      copy.forms[form] = encodedAs(copy, form, bytes)
    }
  }
  front.copies.set(key, copy, { size: copySize(copy) })
}

/** Names and values of one form; `hash` stays the same for all, so that any of them can be confirmed. */
export function encodedAs(copy: Copy, form: Form, bytes: Buffer): Encoded {
  const etag = `"${copy.hash}-${form}-${bytes.length}"`
  const isVaried = copy.isCompressible && copy.body.length >= worthwhile
  const headers = {
    ...copy.headers,
    ...(isVaried ? { vary: varyOf(copy) } : {}),
    ...(form === 'identity' ? {} : { 'content-encoding': form }),
    ...(copy.status === 200 ? { etag } : {}),
    'content-length': bytes.length,
  }
  const head = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((each) => [name, String(each)]),
  )
  return { bytes, head, etag }
}

function wantedForm(copy: Copy, accept: string): Form {
  if (!copy.isCompressible || copy.body.length < worthwhile) return 'identity'
  return preferredEncoding(accept) ?? 'identity'
}

function makeForm(copy: Copy, form: Form): Promise<Encoded> | Encoded {
  if (form === 'identity') {
    copy.forms.identity = encodedAs(copy, form, copy.body)
    return copy.forms.identity
  }
  copy.making[form] ??= encodeQuickly(copy.body, form).then((bytes) => {
    copy.forms[form] ??= encodedAs(copy, form, bytes)
    return copy.forms[form]
  })
  return copy.making[form]
}

function varyOf({ headers }: Copy): string {
  return [headers.vary ?? []].flat().concat('accept-encoding').join(', ')
}
