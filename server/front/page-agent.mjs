/**
 * Who the front process says it is when it asks for a public page. For robots that read nothing but HTML
 * (`htmlLimitedBots`) Next draws a page once, as it goes out; for anybody else it draws a static page
 * twice and writes it down for its own cache, which costs the app more than twice the time. The copy
 * is kept by the front process in either case.
 */
export const pageAgent = 'toa-soan-front'
