import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const read = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(`xsd/${fileName}`, import.meta.url), 'utf8'),
})

/** What keeps it from being well-formed XML. */
export async function xmlFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, normalization: 'format', ...memory })
  return errors.map(({ message }) => message)
}

/** What keeps it from being a site map, an index of them or a map of news. */
export async function sitemapFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml,
    schema: read('sitemap.xsd'),
    preload: [read('sitemap-image.xsd'), read('sitemap-news.xsd')],
    ...memory,
  })
  return errors.map(({ message }) => message)
}

const memory = { initialMemoryPages: 1_024, maxMemoryPages: 4_096 }
