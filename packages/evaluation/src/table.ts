import type { Figures } from './score.ts';
import type { Row } from './targets.data.ts';

/** Figures of a set now, and as an earlier run left them. */
export interface Column {
  readonly name: string;
  readonly now: Figures;
  readonly before: Figures;
}

/** The rows as Markdown: a figure, and in brackets what it was where it was another. Rows that no column has are left out. */
export function table(rows: readonly Row[], columns: readonly Column[]): string {
  const header = ['', ...columns.map(({ name }) => name), 'target'];
  const lines = rows.filter(({ measure }) => columns.some(({ now }) => measure in now)).map(({ part, measure, target, atMost }) => [
    part, ...columns.map(({ now, before }) => cell(now[measure], before[measure])), target === null ? '' : `${atMost ? '≤' : '≥'} ${String(target)}`,
  ]);
  const widths = header.map((head, index) => Math.max(head.length, 3, ...lines.map((line) => line[index]?.length ?? 0)));
  const print = (cells: readonly string[]): string => `| ${cells.map((text, index) => (index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0))).join(' | ')} |`;
  return [print(header), `|${widths.map((width, index) => (index === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`, ...lines.map(print)].join('\n');
}

function cell(now: number | undefined, before: number | undefined): string {
  if (now === undefined) return '–';
  return before === undefined || before === now ? String(now) : `${String(now)} (${String(before)})`;
}
