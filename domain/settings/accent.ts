/**
 * What the schemes of app/globals.css paint behind text, the worse of paper and raised ground. Text
 * in the accent colour has to stand out from both.
 */
const grounds = { light: '#f4f1ea', dark: '#1f2226' } as const

const leastContrast = 4.5
const steps = 20

type Colour = [red: number, green: number, blue: number]

/**
 * The owner's colour (#rrggbb) as ink for text, darkened or lightened only as far as WCAG 2.2 SC
 * 1.4.3 asks: at least 4.5:1 on the paper of each scheme.
 */
export function accentInks(accent: string): { onLight: string; onDark: string } {
  return {
    onLight: readable(accent, grounds.light, '#000000'),
    onDark: readable(accent, grounds.dark, '#ffffff'),
  }
}

/** The contrast ratio of two colours (#rrggbb), 1 to 21, by WCAG 2.2's definition. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

function readable(accent: string, ground: string, end: string): string {
  for (let step = 0; step < steps; step += 1) {
    const ink = mix(accent, end, step / steps)
    if (contrast(ink, ground) >= leastContrast) return ink
  }
  return end
}

function mix(from: string, to: string, part: number): string {
  const target = channels(to)
  const mixed = channels(from).map((channel, index) =>
    Math.round(channel + ((target[index] ?? 0) - channel) * part),
  )
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
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
