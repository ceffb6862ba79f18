/** A request's headers, as a test lays them. */
export const requestHeaders = new Headers()
export const headers = async () => requestHeaders

/** A browser's cookies, as a test and the code under it lay them. */
export const requestCookies = new Map<string, string>()
export const cookies = async () => ({
  get: (name: string) => {
    const value = requestCookies.get(name)
    return value === undefined ? undefined : { name, value }
  },
  set: (name: string, value: string, { maxAge }: { maxAge?: number } = {}) => {
    if (maxAge === 0) requestCookies.delete(name)
    else requestCookies.set(name, value)
  },
})
