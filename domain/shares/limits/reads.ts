import { type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db'
import { mailRefusals, shareMessages } from '@/db/schema'
import type { ShareLimits } from '@/domain/settings/share-limits'
import type { ShareHashes } from '@/domain/shares/hashes'

export type Connection = Database | Transaction

/** What is counted together, and how much of it is let through. */
export type Claim = { articleId: string; hashes: ShareHashes; limits: ShareLimits }

/**
 * From when on this network, this neighbourhood for this article, and the site may send again; null
 * when they may now. Exact only for whoever holds the turn: see `takeTurn`.
 */
export async function findWait(connection: Connection, claim: Claim): Promise<Date | null> {
  const { articleId, hashes, limits } = claim
  const { network, networkBlock } = hashes
  const hour = sql`interval '1 hour'`
  const [row] = await connection.execute<{ until: string | null }>(sql`
    select extract(epoch from until) * 1000 as until from (select greatest(
      ${nthBack(sql`network = ${network}`, limits.sharesPerNetwork)} + ${hour},
      ${nthBack(
        sql`article_id = ${articleId} and network_block = ${networkBlock}`,
        limits.sharesPerArticle,
      )} + ${hour},
      ${nthBack(sql`true`, limits.sharesPerSite)} + ${hour}
    )) as waits (until)
    where until > now()`)
  return row?.until ? new Date(Math.ceil(Number(row.until))) : null
}

/** Whether the recipient wants no more, or has had as many today as anybody is sent. */
export async function isSpared(
  connection: Connection,
  { hashes: { recipient }, limits }: Claim,
): Promise<boolean> {
  const mailed = sql`recipient = ${recipient} and mail_id is not null`
  const [row] = await connection.execute<{ spared: boolean }>(sql`
    select exists (select from ${mailRefusals} where recipient = ${recipient})
      or coalesce(${nthBack(mailed, limits.sharesPerRecipient)} > now() - interval '1 day', false)
      as spared`)
  return row?.spared ?? false
}

/** Lets one share of the whole site pass at a time, until its transaction ends: counts are exact then. */
export async function takeTurn(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('share_messages'))`)
}

/** When the nth latest of those was sent: as long as that is within the window, the window is full. */
function nthBack(condition: SQL, n: number): SQL {
  return sql`(
    select created_at from ${shareMessages} where ${condition}
    order by created_at desc offset ${n - 1} limit 1
  )`
}
