// Makes the three font files beside this one; README.md says how to run it.
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const fontverter = require('fontverter')
const subsetFont = require('subset-font')

const fonts = join(require.resolve('source-serif/package.json'), '..', 'VAR')

const between = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

const letters = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  'ıŒœĂăĐđĨĩŨũƠơƯư',
  between(0x1ea0, 0x1ef9),
  '\u0300\u0301\u0303\u0309\u0323',
  '–—―‘’‚“”„†‡•…‰′″‹›€₫™−→←',
].join('')

const wanted = [
  { name: 'Roman', axes: { opsz: 14, wght: { min: 400, max: 700 } } },
  { name: 'Italic', axes: { opsz: 14, wght: 400 } },
  { name: 'Roman', file: 'bold.ttf', axes: { opsz: 32, wght: 700 } },
]

async function subset({ name, file = `${name.toLowerCase()}.woff2`, axes }) {
  const source = readFileSync(join(fonts, `SourceSerif4Variable-${name}.ttf`))
  const font = await subsetFont(source, letters, {
    targetFormat: 'sfnt',
    variationAxes: axes,
    noHinting: true,
    keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'mkmk'],
  })
  const format = file.endsWith('.ttf') ? 'sfnt' : 'woff2'
  const bytes = await fontverter.convert(renamed(font), format)
  writeFileSync(join(__dirname, `toa-soan-serif-${file}`), bytes)
}

/** "Source" is a reserved font name, so a changed font goes by another one, of equal length. */
function renamed(font) {
  const renamings = [
    ['Source Serif 4', 'Toa Soan Serif'],
    ['SourceSerif4', 'ToaSoanSerif'],
  ]
  return renamings.reduce(
    (bytes, [from, to]) =>
      Buffer.from(bytes.toString('latin1').replaceAll(utf16(from), utf16(to)), 'latin1'),
    font,
  )
}

function utf16(name) {
  return Buffer.from(name, 'utf16le').swap16().toString('latin1')
}

Promise.all(wanted.map(subset))
