import { index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { bytes, id, now } from './columns'
import { mails } from './mails'

/**
 * An article sent on by a reader, as far as the limits need to know: keyed hashes, never an address.
 * Without a mail where the recipient may get none.
 */
export const shareMessages = pgTable(
  'share_messages',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    mailId: uuid().references(() => mails.id, { onDelete: 'set null' }),
    nonce: bytes().notNull().unique(),
    /** Of all that was typed: tells a form sent twice from another one with the same token. */
    digest: bytes().notNull(),
    network: bytes().notNull(),
    networkBlock: bytes().notNull(),
    recipient: bytes().notNull(),
    createdAt: now(),
  },
  (table) => [
    index().on(table.articleId, table.networkBlock, table.createdAt),
    index().on(table.network, table.createdAt),
    index().on(table.recipient, table.createdAt),
    index().on(table.createdAt),
    index().on(table.mailId),
  ],
)
