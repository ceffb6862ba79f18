import { connection } from 'next/server'
import { findSettings } from '@/domain/settings/queries'

/** Lets a phone keep the site among its programs. Source: w3.org/TR/appmanifest. */
export async function GET(): Promise<Response> {
  await connection()
  const { name, tagline } = await findSettings()
  const manifest = {
    id: '/',
    name,
    short_name: name,
    ...(tagline && { description: tagline }),
    lang: 'vi',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: '#fdfcf9',
    background_color: '#fdfcf9',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-icon.png', type: 'image/png', sizes: '180x180' },
    ],
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
