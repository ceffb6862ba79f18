import type { Article } from '@/domain/articles/article'
import { paragraphs } from '@/domain/documents/build'
import type { Document } from '@/domain/documents/document'

export const publisher = {
  origin: 'https://bao.example.vn',
  name: 'Báo Sớm',
  tagline: '',
  email: '',
  phone: '',
  address: '',
}
export const media = { pictures: [], attachments: [] }

/** An article with everything an article can have; its words are its title's, wherever words stand. */
export function wholeArticle(
  title: string,
  body: Document = paragraphs(`Nội dung: ${title}`),
): Article {
  return {
    id: '01890a5d-ac96-774b-bcce-b302099a8057',
    slug: 'mot-bai',
    title,
    standfirst: title,
    publishedAt: new Date('2016-06-18T08:04:05Z'),
    changedAt: new Date('2016-06-19T08:04:05Z'),
    section: { slug: 'thoi-su', name: title },
    cover: {
      id: '01890a5d-ac96-774b-bcce-b302099a8058',
      alt: title,
      caption: '',
      credit: '',
      variants: [{ width: 960, height: 640, format: 'jpg' }],
    },
    body,
    bylines: [{ slug: 'lo-thi-a', name: title, role: title }],
    tags: [{ slug: 'can-bo', name: title }],
    language: 'vi',
    source: null,
    noindex: false,
    seoTitle: null,
    seoDescription: null,
  }
}
