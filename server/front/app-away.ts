/** The app refused, broke off or said nothing in time; `cause` has the reason. */
export class AppAwayError extends Error {
  constructor(
    readonly wasKeptAlive: boolean,
    options: ErrorOptions,
  ) {
    super('the app gave no answer', options)
    this.name = 'AppAwayError'
  }
}
