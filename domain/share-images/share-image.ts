/** Pictures of an article for machines, width by height: one to be shared, and a search engine's three ratios. */
export const imageSizes = {
  'chia-se': { width: 1200, height: 630 },
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
} as const

export type ImageName = keyof typeof imageSizes

export const cropNames = ['16x9', '4x3', '1x1'] as const satisfies ImageName[]

/** The site's own, for every page that is no article. */
export const siteImagePath = '/chia-se.jpg'

export function articleImagePath(slug: string, name: ImageName): string {
  return `/bai-viet/${slug}/${name}.jpg`
}

/** The name in `16x9.jpg`; null for what is no such picture. */
export function readImageName(file: string): ImageName | null {
  const name = file.endsWith('.jpg') ? file.slice(0, -4) : ''
  return Object.hasOwn(imageSizes, name) ? (name as ImageName) : null
}
