/**
 * What the schemes of app/globals.css paint behind text, the worse of paper and raised ground. Text
 * in the accent colour has to stand out from both.
 */
const grounds = { light: '#f4f1ea', dark: '#1f2226' } as const

const leastContrast = 4.5
const step = 3

type Colour = [red: number, green: number, blue: number]

/**
 * The owner's colour (#rrggbb) as ink for text, darkened or lightened only as far as WCAG 2.2 SC
 * 1.4.3 asks: at least 4.5:1 on the paper of each scheme.
 */
export function accentInks(accent: string): { onLight: string; onDark: string } {
  return {
    onLight: readable(accent, grounds.light, -1),
    onDark: readable(accent, grounds.dark, 1),
  }
}

/** The contrast ratio of two colours (#rrggbb), 1 to 21, by WCAG 2.2's definition. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

function readable(accent: string, ground: string, direction: 1 | -1): string {
  for (let shift = 0; shift < 255; shift += step) {
    const ink = shifted(accent, shift * direction)
    if (contrast(ink, ground) >= leastContrast) return ink
  }
  return shifted(accent, 255 * direction)
}

/** All channels alike, which keeps the hue and does not wash it out as mixing with white would. */
function shifted(colour: string, shift: number): string {
  const moved = channels(colour).map((channel) => Math.min(255, Math.max(0, channel + shift)))
  return `#${moved.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(linear) as Colour
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function channels(colour: string): Colour {
  const number = Number.parseInt(colour.slice(1), 16)
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255]
}
