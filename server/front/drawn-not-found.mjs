/**
 * Where the app draws its 404 as an ordinary page: app/(site)/[locale]/trang-404. After notFound()
 * Next sends an empty body that only its scripts fill.
 */
export const drawnNotFound = '/vi/trang-404'
