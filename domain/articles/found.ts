/** An article as the newsroom's quick search names it. */
export type FoundArticle = { id: string; title: string }
