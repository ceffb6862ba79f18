import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { postgresBuilds, type ScratchPostgres, scratchPostgres } from '@/test/scratch-postgres'
import { type Connection, limits, openConnection, openDirect } from './connection'

describe.each(postgresBuilds())('on Postgres $name', (build) => {
  let server: ScratchPostgres
  let connection: Connection

  beforeAll(async () => {
    server = await scratchPostgres(build)
    connection = openConnection({ url: server.url, pooled: false, size: 10, limits })
    await connection.db.execute(sql`create table notes (id int primary key)`)
  })

  beforeEach(async () => {
    await connection.db.execute(sql`truncate notes`)
  })

  afterAll(async () => {
    connection.close()
    await server.end()
  })

  const note = (id: number) => sql`insert into notes values (${id})`
  const countNotes = () => connection.db.$count(sql`notes`)

  test('what a transaction returns is committed', async () => {
    const answer = await connection.db.transaction(async (tx) => {
      await tx.execute(note(1))
      return 'kept'
    })
    expect([answer, await countNotes()]).toEqual(['kept', 1])
  })

  test('what a transaction throws undoes it and comes out as it is', async () => {
    const failure = new Error('changed my mind')
    const undone = connection.db.transaction(async (tx) => {
      await tx.execute(note(1))
      throw failure
    })
    await expect(undone).rejects.toBe(failure)
    expect(await countNotes()).toBe(0)
  })

  test('an error swallowed inside does not pass for a commit', async () => {
    const undone = connection.db.transaction(async (tx) => {
      await tx.execute(note(1))
      await tx.execute(note(1)).catch(() => undefined)
    })
    await expect(undone).rejects.toMatchObject({ code: '23505' })
    expect(await countNotes()).toBe(0)
  })

  test('an inner transaction fails alone, however deep', async () => {
    await connection.db.transaction(async (tx) => {
      await tx.execute(note(1))
      await tx.transaction(async (inner) => {
        await inner.execute(note(2))
        await inner.transaction((innermost) => innermost.execute(note(1))).catch(() => undefined)
      })
      await tx.transaction((inner) => inner.execute(note(2))).catch(() => undefined)
    })
    expect(await countNotes()).toBe(2)
  })

  test('a query forgotten in a transaction does not run outside of it', async () => {
    let late: (() => PromiseLike<unknown>) | undefined
    await connection.db.transaction(async (tx) => {
      late = () => tx.execute(note(1))
    })
    await expect(late?.()).rejects.toThrow()
    expect(await countNotes()).toBe(0)
  })

  test('the isolation level asked for is the one in force', async () => {
    const [row] = await connection.db.transaction(
      (tx) => tx.execute(sql`select current_setting('transaction_isolation') as level`),
      { isolationLevel: 'serializable' },
    )
    expect(row?.level).toBe('serializable')
  })

  test('queries side by side in one transaction all run', async () => {
    await connection.db.transaction((tx) =>
      Promise.all(Array.from({ length: 60 }, (_, id) => tx.execute(note(id)))),
    )
    expect(await countNotes()).toBe(60)
  })

  test('lists, JSON and absent values come back as they went', async () => {
    const list = ['Đường lối', 'a"b', 'c\\d', '', 'NULL']
    const [row] = await connection.db.execute(sql`
      select ${sql.param(list)}::text[] as list, array[1, null] as numbers,
        ${'{"a":["Ơ"]}'}::jsonb as json, null as nothing`)
    expect(row).toEqual({ list, numbers: [1, null], json: { a: ['Ơ'] }, nothing: null })
  })

  test('the server knows the deadlines, unless a pooler stands between', async () => {
    const settings = sql`select current_setting('statement_timeout') as statement,
      current_setting('idle_in_transaction_session_timeout') as idle, current_setting('jit') as jit`
    expect(await connection.db.execute(settings)).toEqual([
      { statement: '9500ms', idle: '30s', jit: 'off' },
    ])
    const pooled = openConnection({ url: server.url, pooled: true, size: 1, limits })
    expect(
      await pooled.db.execute(sql`select count(*)::int as kept from pg_prepared_statements
      where name <> ${''}`),
    ).toEqual([{ kept: 0 }])
    expect(await pooled.db.execute(settings)).toMatchObject([{ statement: '0' }])
    pooled.close()
  })

  test('a direct client has no deadline for statements and copies', async () => {
    const direct = await openDirect(server.url)
    expect(await direct.db.execute(sql`show statement_timeout`)).toEqual([
      { statement_timeout: '0' },
    ])
    await direct.db.execute(sql`insert into notes select generate_series(1, 1000)`)
    let bytes = 0
    for await (const piece of await direct.sql`copy notes to stdout`.readable())
      bytes += piece.length
    expect(bytes).toBe(3_893)
    direct.close()
  })

  test('a direct client that lost its server fails at once, again and again', async () => {
    const direct = await openDirect(server.url)
    await connection.db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where pid <> pg_backend_pid() and backend_type = 'client backend'`)
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(direct.sql`select 1`).rejects.toThrow()
      await expect(direct.db.execute(sql`select 1`)).rejects.toThrow()
    }
  })
})
