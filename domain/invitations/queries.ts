import 'server-only'

/** What the bearer of a token may know of their invitation. Never cached. */
export { findInvitation } from './reads'
