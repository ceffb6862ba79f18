/** Both ask the reader before anything is shown to others, and need no script of theirs on our page. */
export function facebookShare(address: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`
}

/** Zalo's share window: its address carries a small JSON in base64. */
export function zaloShare(address: string): string {
  const shared = Buffer.from(JSON.stringify({ url: address })).toString('base64')
  return `https://sp.zalo.me/share_inline?d=${encodeURIComponent(shared)}`
}
