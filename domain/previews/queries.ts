import 'server-only'

/** What the bearer of a link may read of a draft. Never cached. */
export { findPreviewed } from './reads'
