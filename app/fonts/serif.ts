import localFont from 'next/font/local'

export const roman = localFont({
  src: './toa-soan-serif-roman.woff2',
  weight: '400 700',
  variable: '--roman',
  adjustFontFallback: false,
})

/** Not preloaded: most pages set nothing in italics. */
export const italic = localFont({
  src: './toa-soan-serif-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--italic',
  preload: false,
  adjustFontFallback: false,
})
