/** Tests read the database itself: nothing is cached, nothing needs expiring. */
export const cacheTag = (..._tags: string[]) => undefined
export const cacheLife = (_profile: unknown) => undefined
export const updateTag = (_tag: string) => undefined
export const revalidateTag = (_tag: string, _profile?: unknown) => undefined
