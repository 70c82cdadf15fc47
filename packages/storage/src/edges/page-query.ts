import type { Page, PageArguments } from '../reading.ts';
import type { Statement } from './asking.ts';
import { openBindings, type Bindings } from './bindings.ts';
import { keysOf, PlacedRow } from './cursor.ts';
import { recordOf, type NounSource } from './nouns.ts';
import { afterKeys, orderBy, reversed, type Order } from './order.ts';
import { isOfEach, unitedRows, type RowsQuery } from './rows-query.ts';
import { allOf, tallyOf } from './tallies.ts';

/** What is paged: ids with order keys for a parent `p.id`, and how their records are made. */
export interface Paged {
  /** Stands in the cursors: a cursor of one list is none of another. */
  readonly name: string;
  readonly rows: (bindings: Bindings) => RowsQuery;
  /** All of the rows, where they are counted in another way than they are paged. */
  readonly counted?: (bindings: Bindings) => RowsQuery;
  readonly order: Order;
  /** How rows become records; a string makes the record from the row `k` itself. */
  readonly source: NounSource | string;
  /** Adds conditions on the row `s`, each beginning with ` AND `. */
  readonly conditions: (bindings: Bindings) => string;
  /** How many rows the parent `p` has, where a counter is kept of it. */
  readonly count?: string;
  /** Its text is one of few, whatever is asked for. */
  readonly lasting?: true;
}

/** Parent of lists: their rows do not look at it. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** One row of a parent's page. */
export interface PageRow {
  readonly record: unknown;
  /** Not read where nobody asks for cursors. */
  readonly keys?: readonly string[];
}

/** What a statement answers for a parent: a page is one row of it, for each row costs both sides more than what stands in it. */
export interface PageAnswer {
  readonly parent: string;
  readonly records: readonly unknown[] | null;
  readonly keys?: readonly (readonly string[])[] | null;
}

export const rowsOf = ({ records, keys }: PageAnswer): PageRow[] => (records ?? []).map((record, place) => ({ record, ...(keys?.[place] && { keys: keys[place] }) }));

/** One statement for the pages of all parents: each parent's rows in order from its cursor, one more than asked for.
 *  @param asked What of the records is asked, `cursor` among it where cursors are; all of it where it is not given. */
export function pageStatement({ name, rows, order, source, conditions, lasting: isOneOfFew }: Paged, parents: readonly string[], page: PageArguments, asked?: ReadonlySet<string>): Statement {
  const bindings = openBindings();
  const { bind } = bindings;
  const way = isBackward(page) ? reversed(order) : order;
  const from = (cursor: string | null | undefined, direction: Order): string =>
    cursor === null || cursor === undefined ? '' : ` AND ${afterKeys(direction, keysOf(cursor, name, order.length).map((key, index) => bind(key, order[index]?.type ?? 'text')))}`;
  // Lists start from nothing; a statement to which nothing is bound is planned once, where one with values is planned five times at least.
  const isList = parents.length === 1 && parents[0] === NOBODY;
  const parent = isList ? `'{${NOBODY}}'::uuid[]` : bind(parents, 'uuid[]');
  const [record, joined] = typeof source === 'string' ? [source, ''] : [recordOf(source.record, asked), `JOIN ${source.from} ON ${source.id} = k.id`];
  const keys = asked?.has('cursor') ?? true ? `, jsonb_build_array(${order.map(({ column }) => `k.${column}::text`).join(', ')}) AS keys` : '';
  const told = keys ? ', json_agg(t.keys) AS keys' : '';
  const limit = limitOf(page);
  const bounds = (): string => `${conditions(bindings)}${from(page.after, order)}${from(page.before, reversed(order))}`;
  const wanted = rows(bindings);
  const readOf = (query: string): string => `SELECT s.* FROM (${query}) s
  WHERE TRUE${bounds()}
  ORDER BY ${orderBy(way, 's')}`;
  const read = isOfEach(wanted) ? [readOf(wanted.rows)] : [wanted].flat().map(readOf);
  // Where parents are all that is bound, the text depends on the list, the way and the limit alone.
  const lasting = isOneOfFew ?? bindings.values.length === (isList ? 0 : 1);
  const most = limit === null ? '' : ` LIMIT ${lasting ? String(Number(limit) + 1) : bind(limit + 1, 'bigint')}`;
  const pages = read.map((each) => `${each}${most}`);
  const sql = `SELECT p.id AS parent, page.*
FROM unnest(${parent}) AS p(id)
CROSS JOIN LATERAL (SELECT json_agg(t.record) AS records${told} FROM (SELECT ${record} AS record${keys} FROM (
  ${isOfEach(wanted) ? ofEach(wanted.each, pages.join(''), `${orderBy(way, 's')}${most}`) : pages.length === 1 ? pages.join('') : pages.map((each) => `(${each})`).join('\n  UNION ALL ')}
) k ${joined}
ORDER BY ${orderBy(way, 'k')}) t) page`;
  return { sql, values: bindings.values, lasting };
}

/** The first rows of each thing together; OFFSET keeps the planner from reading all rows first. */
const ofEach = (each: string, page: string, order: string): string => `SELECT DISTINCT s.* FROM (${each} OFFSET 0) b CROSS JOIN LATERAL (${page}) s ORDER BY ${order}`;

/** How many rows each parent has. */
export function countStatement({ rows, counted = rows, conditions, count }: Pick<Paged, 'rows' | 'counted' | 'conditions' | 'count'>, parents: readonly string[]): Statement {
  const bindings = openBindings();
  const parent = bindings.bind(parents, 'uuid[]');
  const sql = `SELECT p.id AS parent, ${count ?? counting(unitedRows(counted(bindings)), conditions(bindings))}::int AS count FROM unnest(${parent}) AS p(id)`;
  return { sql, values: bindings.values };
}

function counting(rows: string, narrowed: string): string {
  const noun = narrowed === '' ? allOf(rows) : undefined;
  return noun ? tallyOf(noun) : `(SELECT count(*) FROM (${rows}) s WHERE TRUE${narrowed})`;
}

/** A parent's page of the rows that a statement gave for it. */
export function pageOf<Row>(name: string, rows: readonly PageRow[], page: PageArguments, revive = asRead<Row>): Page<Row> {
  const limit = limitOf(page);
  const more = limit !== null && rows.length > limit;
  const kept = more ? rows.slice(0, limit) : [...rows];
  if (isBackward(page)) kept.reverse();
  const isSet = (cursor: string | null | undefined): boolean => cursor !== null && cursor !== undefined;
  return {
    rows: kept.map(({ record, keys }) => new PlacedRow(revive(record), name, keys)),
    hasNextPage: isBackward(page) ? isSet(page.before) : more,
    hasPreviousPage: isBackward(page) ? more : isSet(page.after),
  };
}

const asRead = <Row>(record: unknown): Row => record as Row;

/** `last` alone reads from the end; with both, `first` decides. */
export const isBackward = ({ first, last }: PageArguments): boolean => (first ?? null) === null && (last ?? null) !== null;

/** null: all of them; whoever serves strangers sets a bound. */
export const limitOf = ({ first, last }: PageArguments): number | null => first ?? last ?? null;
