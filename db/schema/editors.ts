import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes, id, lineIsClean, moment, now } from './columns'
import { sections } from './sections'

const role = () => text({ enum: ['reporter', 'editor', 'publisher', 'owner'] }).notNull()

const isRole = (column: unknown) => sql`${column} in ('reporter', 'editor', 'publisher', 'owner')`

export const editors = pgTable(
  'editors',
  {
    id: id(),
    email: text().notNull().unique(),
    name: text().notNull(),
    role: role(),
    language: text({ enum: ['vi', 'en'] })
      .notNull()
      .default('vi'),
    passwordHash: text(),
    totpSecret: text(),
    totpStep: integer(),
    createdAt: now(),
  },
  (table) => [
    check('editors_role', isRole(table.role)),
    check('editors_email_lower', sql`${table.email} = lower(${table.email})`),
    lineIsClean(table.name),
    lineIsClean(table.email),
  ],
)

export const dismissals = pgTable(
  'dismissals',
  {
    editorId: uuid()
      .primaryKey()
      .references(() => editors.id),
    dismissedBy: uuid()
      .notNull()
      .references(() => editors.id),
    dismissedAt: now(),
  },
  (table) => [index().on(table.dismissedBy)],
)

export const editorSections = pgTable(
  'editor_sections',
  {
    editorId: uuid()
      .notNull()
      .references(() => editors.id),
    sectionId: uuid()
      .notNull()
      .references(() => sections.id),
  },
  (table) => [
    primaryKey({ columns: [table.editorId, table.sectionId] }),
    index().on(table.sectionId),
  ],
)

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    editorId: uuid()
      .notNull()
      .references(() => editors.id),
    userAgent: text().notNull(),
    createdAt: now(),
    seenAt: now(),
    expiresAt: moment().notNull(),
  },
  (table) => [
    index().on(table.editorId),
    index().on(table.expiresAt),
    lineIsClean(table.userAgent),
  ],
)

/** A door opened once: only the token's hash is kept. No inviter means the server itself (first owner). */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    tokenHash: bytes().notNull().unique(),
    email: text(),
    role: role(),
    sectionIds: uuid().array().notNull().default([]),
    invitedBy: uuid().references(() => editors.id),
    createdAt: now(),
    expiresAt: moment().notNull(),
    acceptedBy: uuid().references(() => editors.id),
    acceptedAt: moment(),
  },
  (table) => [
    check('invitations_role', isRole(table.role)),
    index().on(table.invitedBy),
    index().on(table.acceptedBy),
    lineIsClean(table.email),
  ],
)

export const passwordLinks = pgTable(
  'password_links',
  {
    id: id(),
    tokenHash: bytes().notNull().unique(),
    editorId: uuid()
      .notNull()
      .references(() => editors.id),
    createdAt: now(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [index().on(table.editorId)],
)

/** At most one first owner, however many doors are tried at once. */
export const firstOwner = pgTable(
  'first_owner',
  {
    editorId: uuid()
      .primaryKey()
      .references(() => editors.id),
    createdAt: now(),
  },
  () => [uniqueIndex('first_owner_once').on(sql`(true)`)],
)
