/** Code units of context on either side of a span. Postgres cuts as many code points, which are never fewer units; `revivalOf` cuts the rest. */
const CONTEXT = 60;

/** Columns of an evidence record as pairs for `jsonb_build_object`: of the row's own words, or of the role beside it.
 *  Needs the current revision as `r`. What stands around the words comes in one piece as `before`, with the words, and `after` says how many code points of it stand
 *  before them: a text is unpacked for each piece that is cut from it, which takes longer than all the rest. `revivalOf` takes them apart. */
export function evidence(alias: string, words: 'words' | 'role' = 'words', article = alias): string {
  const column = (name: string): string => (words === 'role' ? `${alias}.role_${name}` : `${alias}."${name}"`);
  const exact = words === 'role' ? `${alias}.role` : `${alias}.exact`;
  const point = column('point');
  return `'articleId', ${article}.article_id, 'start', ${column('start')}, 'end', ${column('end')}, 'exact', ${exact},
    'before', substr(r.text, greatest(${point} - ${String(CONTEXT - 1)}, 1), least(${point}, ${String(CONTEXT)}) + char_length(${exact}) + ${String(CONTEXT)}),
    'after', least(${point}, ${String(CONTEXT)})`;
}

/** A reference by its id, as JSON; null where the id is. */
export const reference = (id: string): string => `(
  SELECT jsonb_build_object(${evidence('f')}, 'entityId', fc.entity_id, 'entityKind', CASE WHEN fc.entity_id IS NOT NULL THEN fc.kind END)
  FROM reference f LEFT JOIN chain fc ON fc.id = f.chain_id WHERE f.id = ${id})`;

/** Makes what was read of a record's JSON into what its type says, by the SQL that made it: JSON has no dates, and contexts are cut to size. Most records need neither. */
export function revivalOf(record: string): <Row>(read: unknown) => Row {
  const [cuts, dated] = [record.includes(`'before'`), record.includes(`'ingestedAt'`)];
  return <Row>(read: unknown) => {
    if (cuts) fit(read);
    if (dated) (read as { ingestedAt: unknown }).ingestedAt = new Date((read as { ingestedAt: string }).ingestedAt);
    return read as Row;
  };
}

/** Takes contexts apart and cuts them to size, wherever in the record evidence stands. */
function fit(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const parts = value as Record<string, unknown>;
  for (const part of Object.values(parts)) fit(part);
  const { exact, before: around, after: points } = parts;
  if (typeof exact !== 'string' || typeof around !== 'string' || typeof points !== 'number') return;
  const start = unitsOf(around, points);
  parts['before'] = around.slice(Math.max(start - CONTEXT, 0), start).replace(/^[\udc00-\udfff]/u, '');
  parts['after'] = around.slice(start + exact.length).slice(0, CONTEXT).replace(/[\ud800-\udbff]$/u, '');
}

/** How many code units the first code points of a text take. */
function unitsOf(text: string, points: number): number {
  let units = 0;
  for (let point = 0; point < points; point++) units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  return units;
}
