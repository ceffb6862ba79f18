import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, lineIsClean, now, textIsClean } from './columns'
import { editors } from './editors'

export const media = pgTable(
  'media',
  {
    id: id(),
    kind: text().notNull(),
    name: text().notNull(),
    mime: text().notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    width: integer(),
    height: integer(),
    alt: text().notNull().default(''),
    caption: text().notNull().default(''),
    credit: text().notNull().default(''),
    focalX: doublePrecision().notNull().default(0.5),
    focalY: doublePrecision().notNull().default(0.5),
    /** Under what its files lie since it was replaced; before that under its own id. */
    fileId: uuid().unique(),
    uploadedBy: uuid().references(() => editors.id),
    createdAt: now(),
  },
  (table) => [
    check('media_kind', sql`${table.kind} in ('image', 'file', 'video', 'audio')`),
    check('media_focal', sql`${table.focalX} between 0 and 1 and ${table.focalY} between 0 and 1`),
    index().on(table.createdAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    index().on(table.sha256),
    index().on(table.uploadedBy),
    index('media_words').using(
      'gin',
      sql`fold_text(${table.name} || ' ' || ${table.alt} || ' ' || ${table.caption} || ' ' || ${table.credit}) gin_trgm_ops`,
    ),
    lineIsClean(table.name),
    lineIsClean(table.alt),
    textIsClean(table.caption),
    lineIsClean(table.credit),
  ],
)

/** One stored file of an image: `width` pixels wide, in `format`. */
export const mediaVariants = pgTable(
  'media_variants',
  {
    mediaId: uuid()
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    width: integer().notNull(),
    height: integer().notNull(),
    format: text().notNull(),
    bytes: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mediaId, table.width, table.format] }),
    check('media_variants_format', sql`${table.format} in ('avif', 'webp', 'jpg', 'png', 'gif')`),
  ],
)

/** A word under which the newsroom finds a medium again. */
export const mediaLabels = pgTable(
  'media_labels',
  {
    mediaId: uuid()
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    label: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mediaId, table.label] }),
    index().on(table.label),
    lineIsClean(table.label),
  ],
)

/** Under what a medium's files lay before they were replaced: old addresses lead to the new ones. */
export const formerFiles = pgTable(
  'former_files',
  {
    fileId: uuid().primaryKey(),
    mediaId: uuid()
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    replacedAt: now(),
  },
  (table) => [index().on(table.mediaId)],
)
