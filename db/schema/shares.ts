import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { bytes, id, lineIsClean, moment, now, textIsClean } from './columns'

/**
 * An outbox: a committed row is an accepted mail. Names, addresses and text are erased once it is
 * delivered or given up; the keyed hashes stay for the limits.
 */
export const shareMessages = pgTable(
  'share_messages',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    nonce: bytes().notNull().unique(),
    senderName: text(),
    senderEmail: text(),
    recipientEmail: text(),
    subject: text(),
    content: text(),
    network: bytes().notNull(),
    networkBlock: bytes().notNull(),
    recipient: bytes().notNull(),
    createdAt: now(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: moment().notNull().defaultNow(),
    lastError: text(),
    deliveredAt: moment(),
    givenUpAt: moment(),
  },
  (table) => [
    index().on(table.articleId, table.networkBlock, table.createdAt),
    index().on(table.network, table.createdAt),
    index().on(table.recipient, table.createdAt),
    index().on(table.createdAt),
    index().on(table.nextAttemptAt),
    lineIsClean(table.senderName),
    lineIsClean(table.senderEmail),
    lineIsClean(table.recipientEmail),
    lineIsClean(table.subject),
    textIsClean(table.content),
    textIsClean(table.lastError),
  ],
)

/** Who asked for no more mail, as a keyed hash of the address. */
export const mailRefusals = pgTable('mail_refusals', {
  recipient: bytes().primaryKey(),
  refusedAt: now(),
})
