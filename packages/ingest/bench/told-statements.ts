import type { Client } from 'pg';

/** Settings of a server that counts its statements, those of triggers too. */
export const STATEMENTS_TOLD = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'all', 'pg_stat_statements.track_utility': 'off' } as const;

/** Prints which statements took longest since the last time, in milliseconds an article; those within triggers are marked, and counted with what set them off, too. */
export async function tellStatements(client: Client, articles: number): Promise<void> {
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  const { rows } = await client.query<{ ms: number; calls: number; rows: number; inner: boolean; query: string }>(`
    SELECT total_exec_time / $1 AS ms, calls::int, rows::int, NOT toplevel AS inner, regexp_replace(query, '\\s+', ' ', 'g') AS query FROM pg_stat_statements
    WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND query NOT LIKE '%truth%' ORDER BY total_exec_time DESC LIMIT 28`, [articles]);
  for (const { ms, calls, rows: count, inner, query } of rows) console.log(`${ms.toFixed(2).padStart(8)} ms ${String(calls).padStart(6)} x ${String(count).padStart(8)} rows ${inner ? '>' : ' '} ${query.slice(0, 170)}`);
  await client.query('SELECT pg_stat_statements_reset()');
}
