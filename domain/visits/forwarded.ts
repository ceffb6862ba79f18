/** The reader's address as the front process judged it; worth nothing without the secret beside it. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address'

/** Says that there is a front process, which does what proxy.ts would do else. Proves nothing. */
export const FRONT_PROCESS_HEADER = 'x-front-process'

/** Proves that a request came through the front process of this very start. */
export const FRONT_SECRET_HEADER = 'x-front-secret'
