import 'server-only'

/** Whether a new password can be set with this token now. Never cached. */
export { isLinkOpen } from './reads'
