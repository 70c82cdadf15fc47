/** One key of an order: a column of the rows, its SQL type, and which way. Keys are never null, and the last makes the order total. */
export interface OrderKey {
  readonly column: string;
  readonly type: 'bigint' | 'double precision' | 'text' | 'timestamptz' | 'uuid';
  readonly descending?: true;
}

export type Order = readonly OrderKey[];

/** By code point, whatever the database's language: a cursor must mean the same place everywhere. */
const comparable = ({ column, type }: OrderKey): string => (type === 'text' ? `${column} COLLATE "C"` : column);

export const reversed = (order: Order): Order => order.map(({ column, type, descending }) => ({ column, type, ...(!descending && { descending: true as const }) }));

export const orderBy = (order: Order, alias: string): string =>
  order.map((key) => `${comparable({ ...key, column: `${alias}.${key.column}` })}${key.descending ? ' DESC' : ''}`).join(', ');

/** Rows that come after the one with the given keys: `k > $1 OR (k = $1 AND …)`, since directions may differ. The first key's bound stands alone too: an index is read from there. */
export function afterKeys(order: Order, values: readonly string[]): string {
  const [first] = order;
  const bound = first ? `${comparable({ ...first, column: `s.${first.column}` })} ${first.descending ? '<=' : '>='} ${values[0] ?? ''} AND ` : '';
  return `${bound}${beyond(order, values)}`;
}

function beyond(order: Order, values: readonly string[]): string {
  const [first, ...rest] = order;
  const [value = '', ...others] = values;
  if (!first) return 'FALSE';
  const column = comparable({ ...first, column: `s.${first.column}` });
  return `(${column} ${first.descending ? '<' : '>'} ${value} OR (${column} = ${value} AND ${beyond(rest, others)}))`;
}
