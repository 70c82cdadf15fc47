import type { Ask, Statement } from '../edges/asking.ts';
import { COUNTED_THEN } from './counted-then.ts';

/** Lets any statement of ours read the tables as they were at an instant: what was kept of each stands in its place under its name. */
export type AsOf = (statement: Statement, instant: number) => Promise<Statement>;

/** The columns of the tables are asked for once, at the first look back. */
export function openAsOf(ask: Ask): AsOf {
  let columns: Promise<ReadonlyMap<string, string>> | undefined;
  return async ({ sql, values }, instant) => {
    const tables = await (columns ??= columnsOf(ask));
    const place = `$${String(values.length + 1)}::timestamptz`;
    const told = [...tables].map(([name, list]) => `${name} AS NOT MATERIALIZED (SELECT ${list} FROM public.${name} WHERE recorded_at <= ${place}
  UNION ALL SELECT ${list} FROM history.${name} WHERE recorded_at <= ${place} AND recorded_until > ${place})`);
    return { sql: `WITH ${[...told, ...COUNTED_THEN].join(',\n')}\n${sql}`, values: [...values, new Date(instant).toISOString()] };
  };
}

async function columnsOf(ask: Ask): Promise<ReadonlyMap<string, string>> {
  const rows = await ask<{ name: string; list: string }>({ values: [], sql:
    `SELECT r.name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS list FROM history.remembered r
     JOIN pg_attribute a ON a.attrelid = format('public.%I', r.name)::regclass AND a.attnum > 0 AND NOT a.attisdropped GROUP BY r.name ORDER BY r.name` });
  return new Map(rows.map(({ name, list }) => [name, list]));
}
