import { nameKey } from './name-key.ts';
import { writeRow, type Row } from './row.ts';

/** The text of a table as `gazetteerOf` reads it: rows by kind, country and falling population, then the keys of their names. */
export function tableTextOf(rows: readonly Row[]): string {
  const sorted = [...rows].map((row) => ({ row, line: writeRow(row) })).map((each) => ({ ...each, order: `${each.line.split('\t', 2).join('\t')}\t` }))
    .sort((a, b) => (a.order === b.order ? b.row.entry.population - a.row.entry.population || (a.row.entry.id < b.row.entry.id ? -1 : 1) : a.order < b.order ? -1 : 1));
  const keys = new Map<string, number[]>();
  sorted.forEach(({ row: { entry, aliases } }, index) => {
    for (const key of new Set([entry.name, ...Object.values(entry.names), ...aliases].map(nameKey))) {
      const known = keys.get(key);
      if (known) known.push(index);
      else if (key !== '') keys.set(key, [index]);
    }
  });
  const population = (index: number): number => sorted[index]?.row.entry.population ?? 0;
  const keyLines = [...keys].map(([key, indices]) => `${key}\t${indices.sort((a, b) => population(b) - population(a)).map((index) => index.toString(36)).join(' ')}`).sort();
  return `${sorted.map(({ line }) => line).join('\n')}\f${keyLines.join('\n')}`;
}
