import type { Client } from '../client.ts';
import type { Statement } from '../edges/page-query.ts';

/** Lets any statement of ours read the tables as they were at an instant: what was kept of each stands in its place under its name. */
export type AsOf = (statement: Statement, instant: number) => Promise<Statement>;

/** The columns of the tables are asked for once, at the first look back. */
export function openAsOf(client: Client): AsOf {
  let columns: Promise<ReadonlyMap<string, string>> | undefined;
  return async ({ sql, values }, instant) => {
    const tables = await (columns ??= columnsOf(client));
    const place = `$${String(values.length + 1)}::timestamptz`;
    const told = [...tables].map(([name, list]) => `${name} AS NOT MATERIALIZED (SELECT ${list} FROM public.${name} WHERE recorded_at <= ${place}
  UNION ALL SELECT ${list} FROM history.${name} WHERE recorded_at <= ${place} AND recorded_until > ${place})`);
    return { sql: `WITH ${[...told, NAMES].join(',\n')}\n${sql}`, values: [...values, new Date(instant).toISOString()] };
  };
}

/** Forms of names are counted from the mentions of then: the counts that are kept are those of now. */
const NAMES = `entity_name AS NOT MATERIALIZED (SELECT c.entity_id, m.exact AS text, a.language, count(*) AS count,
    count(DISTINCT a.id) AS article_count, min(a.day) AS first_day, max(a.day) AS last_day
  FROM chain c JOIN mention m ON m.chain_id = c.id JOIN article a ON a.id = c.article_id WHERE c.entity_id IS NOT NULL AND m.form = 'name' GROUP BY c.entity_id, m.exact, a.language)`;

async function columnsOf(client: Client): Promise<ReadonlyMap<string, string>> {
  const rows = await client.$queryRawUnsafe<{ name: string; list: string }[]>(
    `SELECT r.name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS list FROM history.remembered r
     JOIN pg_attribute a ON a.attrelid = format('public.%I', r.name)::regclass AND a.attnum > 0 AND NOT a.attisdropped GROUP BY r.name ORDER BY r.name`);
  return new Map(rows.map(({ name, list }) => [name, list]));
}
