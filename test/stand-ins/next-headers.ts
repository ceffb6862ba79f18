/** A request's headers, as a test lays them. */
export const requestHeaders = new Headers()
export const headers = async () => requestHeaders
