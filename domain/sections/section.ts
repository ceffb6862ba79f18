export type Section = { slug: string; name: string; description: string }

/** A section with the key its list of articles is asked for by. */
export type ListedSection = Section & { id: string }
