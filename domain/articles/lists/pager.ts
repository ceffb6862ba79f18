/** Where page `page` of a list stands whose first page is at `base`. */
export function pageAddress(base: string, page: number): string {
  if (page === 1) return base
  return base === '/' ? `/trang/${page}` : `${base}/trang/${page}`
}

/**
 * The pages a reader can jump to from here, in order: the first, the last, this one and its
 * neighbours; `null` where some are left out. A single page left out is named instead.
 */
export function pagesToJumpTo(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((near) => near >= 1 && near <= pages)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return shown.flatMap((number, index) => [...between(shown[index - 1] ?? number, number), number])
}

function between(before: number, after: number): (number | null)[] {
  if (after - before < 2) return []
  return after - before === 2 ? [before + 1] : [null]
}
