import type { Block } from '@dateline/document';
import type { Transaction } from '../client.ts';

/** An article as far as copies of it are concerned. */
export interface StoredPrint {
  readonly articleId: string;
  /** The same in every database; where two articles appeared at once, the first by key counts as the earlier. */
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly appearedAt: string | null;
  /** The article that it is known to be a copy of: itself where it is none. */
  readonly originalId: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Articles that share a band with one, by the group of copies that they belong to; those that share most come first. Of articles that appeared more than a month before or after, those that share
 *  one of the first and one of the last sixteen: of unrelated texts three in ten thousand share one by chance, which are more with every article. */
export interface CopyCandidates {
  readonly articleId: string;
  readonly originalId: string;
  readonly articleIds: readonly string[];
}

/** Reads and writes who copies whom. */
export interface CopyFiling {
  /** Of articles whose bands are kept. */
  candidates(articleIds: readonly string[]): Promise<CopyCandidates[]>;
  /** In no particular order. */
  prints(articleIds: readonly string[]): Promise<StoredPrint[]>;
  /** All articles of the groups that these articles belong to. */
  groupsOf(articleIds: readonly string[]): Promise<StoredPrint[]>;
  keepBands(articles: readonly { readonly articleId: string; readonly bands: readonly number[] }[]): Promise<void>;
  /** Says of articles whose copies they are. */
  keepOriginals(originals: ReadonlyMap<string, string>): Promise<void>;
}

/** Days within which copies of a text appear, all but a few. */
const NEAR = 31;

const PRINT = `SELECT a.id AS "articleId", a.key, a.appeared_at AS "appearedAt", coalesce(y.original_id, a.id) AS "originalId", r.text, r.blocks
FROM article a JOIN revision r ON r.article_id = a.id AND r.current LEFT JOIN syndication y ON y.article_id = a.id`;

const CANDIDATES = `
SELECT o.article_id AS "articleId", y.original_id AS "originalId", array_agg(y.article_id ORDER BY (SELECT count(*) FROM unnest(y.bands) AS b(band) WHERE b.band = ANY(o.bands)) DESC, y.article_id) AS "articleIds"
FROM syndication o JOIN article p ON p.id = o.article_id JOIN syndication y ON y.bands && o.bands AND y.article_id <> o.article_id
WHERE o.article_id = ANY($1::uuid[]) AND (y.bands[1:16] && o.bands[1:16] AND y.bands[17:32] && o.bands[17:32]
  OR (SELECT coalesce(abs(extract(epoch FROM a.appeared_at - p.appeared_at)) <= ${String(NEAR)} * 86400, true) FROM article a WHERE a.id = y.article_id))
GROUP BY o.article_id, y.original_id ORDER BY o.article_id, y.original_id`;

const KEEP_BANDS = `
INSERT INTO syndication (article_id, bands, original_id) SELECT "articleId", bands, "articleId" FROM jsonb_to_recordset($1::jsonb) AS a("articleId" uuid, bands int[])
ON CONFLICT (article_id) DO UPDATE SET bands = excluded.bands`;

/** What a copy adds to how many tell an event is nothing: the events of whoever changes groups are to be looked at again. */
const KEEP = `
WITH changed AS (
  UPDATE syndication y SET original_id = o.original FROM unnest($1::uuid[], $2::uuid[]) AS o(id, original) WHERE y.article_id = o.id AND y.original_id <> o.original RETURNING y.article_id)
INSERT INTO due SELECT DISTINCT 'claims', m.event_id FROM changed JOIN event_mention m USING (article_id) WHERE m.event_id IS NOT NULL ON CONFLICT DO NOTHING`;

export const openCopies = (transaction: Transaction): CopyFiling => ({
  candidates: (articleIds) => transaction.$queryRawUnsafe<CopyCandidates[]>(CANDIDATES, [...articleIds]),
  prints: async (articleIds) => revived(await transaction.$queryRawUnsafe<Row[]>(`${PRINT} WHERE a.id = ANY($1::uuid[])`, articleIds)),
  groupsOf: async (articleIds) =>
    revived(await transaction.$queryRawUnsafe<Row[]>(`${PRINT} WHERE y.original_id IN (SELECT original_id FROM syndication WHERE article_id = ANY($1::uuid[]))`, articleIds)),
  keepBands: async (articles) => {
    await transaction.$executeRawUnsafe(KEEP_BANDS, JSON.stringify(articles));
  },
  keepOriginals: async (originals) => {
    await transaction.$executeRawUnsafe(KEEP, [...originals.keys()], [...originals.values()]);
  },
});

type Row = Omit<StoredPrint, 'appearedAt'> & { readonly appearedAt: Date | null };

const revived = (rows: readonly Row[]): StoredPrint[] => rows.map((row) => ({ ...row, appearedAt: row.appearedAt && row.appearedAt.toISOString() }));
