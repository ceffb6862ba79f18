/** Who signs articles: a person, a pen name or an agency. */
export type Author = { id: string; slug: string; name: string; role: string; biography: string }
