import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { dailySalts } from '@/db/schema'

/** In hex. Null where that day has none: on the site's first day, or once it is forgotten. */
export type Salts = { today: string; yesterday: string | null }

type Known = { today: string | null; yesterday: string | null }

const saltBytes = 32

/**
 * The salts of today and yesterday by the database's clock, so that instances whose clocks differ
 * agree at midnight. Today's is made by whoever needs it first.
 */
export async function findSalts(): Promise<Salts> {
  const known = await knownSalts()
  return isMade(known) ? known : madeSalts()
}

async function madeSalts(): Promise<Salts> {
  await db().execute(sql`
    insert into ${dailySalts} (day, salt)
    values (${today}, decode(${randomBytes(saltBytes).toString('hex')}, 'hex'))
    on conflict (day) do nothing`)
  const known = await knownSalts()
  // Midnight passed between the two statements: the new day has no salt yet.
  return isMade(known) ? known : madeSalts()
}

async function knownSalts(): Promise<Known> {
  const [row] = await db().execute<Known>(sql`
    select
      (select encode(salt, 'hex') from ${dailySalts} where day = ${today}) as today,
      (select encode(salt, 'hex') from ${dailySalts} where day = ${today} - 1) as yesterday`)
  return { today: row?.today ?? null, yesterday: row?.yesterday ?? null }
}

function isMade(known: Known): known is Salts {
  return known.today !== null
}

const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`
