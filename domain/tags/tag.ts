/** What articles are about, whatever their section. */
export type Tag = { id: string; slug: string; name: string }
