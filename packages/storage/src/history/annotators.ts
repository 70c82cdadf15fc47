import type { Client } from '../client.ts';

/** Who made what is kept, with its version, and in how many articles. */
export interface AnnotatorInUse {
  readonly by: string;
  readonly articles: number;
}

/** Of all current annotations: a scan, for who looks after a graph. */
export const readAnnotators = (client: Client): Promise<AnnotatorInUse[]> => client.$queryRawUnsafe<AnnotatorInUse[]>(IN_USE);

const IN_USE = `
SELECT by, count(DISTINCT article_id)::int AS articles FROM (
  ${['mention', 'time_expression', 'quantity', 'quotation', 'event_mention'].map((table) => `SELECT by, article_id FROM ${table}`).join(' UNION ALL ')}) a
GROUP BY by ORDER BY by COLLATE "C"`;
