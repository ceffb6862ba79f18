/**
 * The app refused, broke off or said nothing in time; `cause` has the reason. `isStaleConnection` where
 * a connection kept from before broke off: the app may only have closed it in the same moment.
 */
export class AppAwayError extends Error {
  constructor(
    readonly isStaleConnection: boolean,
    options: ErrorOptions,
  ) {
    super('the app gave no answer', options)
    this.name = 'AppAwayError'
  }
}
