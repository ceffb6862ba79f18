/** The query of an address, as Next hands it to a page. */
export type Asked = Record<string, string | readonly string[] | undefined>

/** What stands under `name`, the first where there are several; '' where nothing does. */
export function askedFor(asked: Asked, name: string): string {
  return [asked[name] ?? ''].flat()[0] ?? ''
}

/** The same, where it makes sense: a filter that makes none is no filter. */
export function askedIf(
  asked: Asked,
  name: string,
  isSense: (text: string) => boolean,
): string | undefined {
  const text = askedFor(asked, name)
  return isSense(text) ? text : undefined
}

/** The query of an address that names each of `filters` that is set as `names` does; '' for none. */
export function writeAsked<Key extends string>(
  names: Record<Key, string>,
  filters: { [key in Key]?: string },
): string {
  const kept = Object.entries<string>(names).flatMap(([key, name]) => {
    const value = filters[key as Key]
    return value ? [[name, value]] : []
  })
  return new URLSearchParams(kept).toString()
}
