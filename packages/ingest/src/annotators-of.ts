import type { Analysis } from '@dateline/document';

/** Who made the annotations of an article, each with its version; in code unit order. */
export const annotatorsOf = ({ mentions, times, quantities, quotations, events }: Analysis): string[] =>
  [...new Set([...mentions, ...times, ...quantities, ...quotations, ...events].map(({ by }) => by))].sort();
