import { existsSync, readFileSync } from 'node:fs'
import { plainText } from '@/domain/documents/plain-text'
import { cleanLine } from '@/domain/text/normalise'
import { sampleArticles } from './sample'

const newsFile = '../shared/data/vi-news-sentences.txt'

/** Sentences to build articles of: real news where `file` lies beside the project, else the sample's own. */
export function seedSentences(file = newsFile): string[] {
  const sentences = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : ownSentences()
  return sentences.map(cleanLine).filter((sentence) => sentence !== '')
}

function ownSentences(): string[] {
  return sampleArticles.flatMap(({ body }) => plainText(body).split(/(?<=[.!?…])\s+/))
}
