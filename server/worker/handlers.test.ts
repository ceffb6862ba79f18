import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { ownDatabase } from '@/test/own-database'
import { handlers } from './handlers'

ownDatabase()

const job = { id: '', kind: 'prune', payload: {}, lease: '', attempts: 1, runAt: new Date() }
const prune = (signal = new AbortController().signal) =>
  handlers.prune?.({}, { job, signal, repeatAt: () => undefined })

async function texts(query: string): Promise<string[]> {
  const rows = await db().execute<{ text: string }>(sql.raw(query))
  return rows.map(({ text }) => text)
}

test('forgets what is old and keeps what is not', async () => {
  await db().execute(sql`
    insert into cache_tags (tag, at) select 'old-' || n, now() - interval '25 hours'
      from generate_series(1, 4500) n;
    insert into cache_tags (tag, at) values ('new', now() - interval '23 hours');
    insert into editors (id, email, name, role) values (gen_random_uuid(), 'a@example.vn', 'A', 'owner');
    insert into sessions (id, editor_id, user_agent, expires_at)
      select gen_random_uuid(), id, agent, now() + wait from editors,
        (values ('over', interval '-1 second'), ('runs', interval '1 hour')) as s (agent, wait);
    insert into invitations (id, token_hash, email, role, expires_at) values
      (gen_random_uuid(), '\\x01', 'old@example.vn', 'editor', now() - interval '31 days'),
      (gen_random_uuid(), '\\x02', 'new@example.vn', 'editor', now() - interval '29 days');
    insert into password_links (id, token_hash, editor_id, expires_at)
      select gen_random_uuid(), '\\x01', id, now() - interval '31 days' from editors;
    insert into tries (key, count, ends_at) values ('\\x01', 1, now()), ('\\x02', 1, now() + interval '1 hour');
    insert into challenges (id, token_hash, editor_id, expires_at)
      select gen_random_uuid(), '\\x01', id, now() from editors;
    insert into enrolments (editor_id, secret, created_at)
      select id, 'x', now() - interval '61 minutes' from editors;
    insert into devices (id, token_hash, editor_id, seen_at)
      select gen_random_uuid(), hash, id, now() - age from editors, (values
        ('\\x01'::bytea, interval '401 days'), ('\\x02', interval '399 days')) as d (hash, age);
    insert into daily_salts (day, salt)
      select (now() at time zone 'Asia/Ho_Chi_Minh')::date - n, '\\x00' from generate_series(0, 4) n;
    insert into reader_windows (reader, counted_at, seen_at) values
      ('\\x01', now(), now() - interval '49 hours'), ('\\x02', now(), now() - interval '47 hours');
    insert into jobs (id, kind, last_error, failed_at) values
      (gen_random_uuid(), 'prune', 'old', now() - interval '31 days'),
      (gen_random_uuid(), 'prune', 'new', now() - interval '29 days')`)

  await prune()

  expect(await texts('select tag as text from cache_tags')).toEqual(['new'])
  expect(await texts('select user_agent as text from sessions')).toEqual(['runs'])
  expect(await texts('select email as text from invitations')).toEqual(['new@example.vn'])
  expect(await texts('select id::text as text from password_links')).toEqual([])
  expect(await texts('select key::text as text from tries')).toEqual(['\\x02'])
  expect(await texts('select token_hash::text as text from challenges')).toEqual([])
  expect(await texts('select secret as text from enrolments')).toEqual([])
  expect(await texts('select token_hash::text as text from devices')).toEqual(['\\x02'])
  expect(await texts('select day::text as text from daily_salts')).toHaveLength(2)
  expect(await texts('select reader::text as text from reader_windows')).toEqual(['\\x02'])
  expect(await texts('select last_error as text from jobs')).toEqual(['new'])
})

test('forgets a mail after 30 days, but never one still to be sent', async () => {
  await db().execute(sql`
    insert into mails (id, kind, recipient_email, payload, last_error, created_at, delivered_at, given_up_at, kept_at)
      select gen_random_uuid(), 'share', case when gone is null then 'a@b.vn' end,
        case when gone is null then '{}'::jsonb end, name, now() - age,
        case name when 'delivered' then now() when 'recent' then now() end,
        case name when 'given up' then now() end, case name when 'kept' then now() end
      from (values
        ('delivered', interval '31 days', 'gone'),
        ('given up', interval '31 days', 'gone'),
        ('kept', interval '31 days', null),
        ('waiting', interval '31 days', null),
        ('recent', interval '29 days', 'gone')) as m (name, age, gone)`)
  await prune()
  expect(await texts('select last_error as text from mails order by 1')).toEqual([
    'recent',
    'waiting',
  ])
})

test('forgets after 30 days who sent an article on', async () => {
  await db().execute(sql`
    insert into articles (id, slug, title, body) values (gen_random_uuid(), 'bai', 'Bài', '{}');
    insert into share_messages
      (id, article_id, nonce, digest, network, network_block, recipient, created_at)
      select gen_random_uuid(), articles.id, nonce, '', '', '', '', now() - age
      from articles, (values
        ('\\x01'::bytea, interval '31 days'), ('\\x02', interval '29 days')) as m (nonce, age)`)
  await prune()
  expect(await texts('select nonce::text as text from share_messages')).toEqual(['\\x02'])
})

test('a mail that has lost its job is queued again, once', async () => {
  await db().execute(sql`delete from jobs`)
  await prune()
  await prune()
  const [waiting] = await texts("select id::text as text from mails where last_error = 'waiting'")
  expect(await texts('select unique_key as text from jobs')).toEqual([`mail-${waiting}`])
})

test('hours become days of Vietnam after 90 days, with no view lost, however often it runs', async () => {
  await db().execute(sql`
    insert into articles (id, slug, title, body) select gen_random_uuid(), 'xem-' || n, 'Bài', '{}'
      from generate_series(1, 3) n;
    insert into article_views (article_id, hour, count)
      select id, date_trunc('hour', now()) - make_interval(hours => h), 1
      from articles, generate_series(0, 2399) h where slug like 'xem-%';
    insert into site_hours (hour, visits, readers)
      select date_trunc('hour', now()) - make_interval(hours => h), 2, 1 from generate_series(0, 2399) h`)
  await prune()
  await prune()

  const [kept] = await db().execute(sql`
    select (select sum(count) from article_views)::int as hours,
      (select sum(count) from article_days)::int as days,
      (select max(count) from article_days)::int as fullest,
      (select min(hour) from article_views) >=
        (date_trunc('day', now() at time zone 'Asia/Ho_Chi_Minh') - interval '90 days')
          at time zone 'Asia/Ho_Chi_Minh' as is_recent,
      (select max(day) from article_days) <
        (now() at time zone 'Asia/Ho_Chi_Minh')::date - 90 as is_old,
      (select sum(visits) from site_hours)::int + (select sum(visits) from site_days)::int as visits,
      (select sum(readers) from site_hours)::int + (select sum(readers) from site_days)::int as readers`)
  expect(kept).toMatchObject({ fullest: 24, is_recent: true, is_old: true })
  expect(Number(kept?.hours) + Number(kept?.days)).toBe(3 * 2400)
  expect(kept).toMatchObject({ visits: 4800, readers: 2400 })
})

test('stops between two batches when it is told to', async () => {
  await db().execute(
    sql`insert into cache_tags (tag, at) values ('old', now() - interval '2 days')`,
  )
  await expect(prune(AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  expect(await texts("select tag as text from cache_tags where tag = 'old'")).toEqual(['old'])
})
