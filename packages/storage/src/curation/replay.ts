import type { Transaction } from '../client.ts';
import { judgeAnew } from './anchors.ts';
import { changeFact, FACT_NOUNS, FACTS, type FactNoun } from './facts.ts';

/** What decisions that stand made of an article that was just kept. */
export interface Replayed {
  /** Whether facts of the article are otherwise than they were given. */
  readonly changed: boolean;
  /** Decisions that stand on other chains than before: the linker is to hear of them anew. */
  readonly decisions: readonly string[];
}

interface FactAnchor {
  readonly curationId: string;
  readonly anchor: string;
  readonly revision: string;
  readonly noun: FactNoun;
  readonly action: 'correct' | 'reject';
  readonly field: string;
  readonly value: string | null;
}

/** Puts what people decided of these articles on top of their annotations, in the order in which it was decided; answers for those of which anything was.
 *  What has lost its words is kept, unplaced. */
export async function replayDecisions(transaction: Transaction, articles: readonly { readonly articleId: string; readonly revision: string }[]): Promise<Map<string, Replayed>> {
  const found = await transaction.$queryRawUnsafe<{ articleId: string; revisions: string[] }[]>(
    `SELECT s.article_id AS "articleId", array_agg(s.revision) AS revisions FROM (SELECT r.article_id, r.sha256 || coalesce('#' || r.item, '') AS revision FROM revision r WHERE r.article_id = ANY($1::uuid[])) s
     WHERE EXISTS (SELECT 1 FROM curation_anchor a WHERE a.revision = s.revision) GROUP BY s.article_id`, articles.map(({ articleId }) => articleId));
  const currentOf = new Map(articles.map(({ articleId, revision }) => [articleId, revision]));
  const replayed = new Map<string, Replayed>();
  for (const { articleId, revisions } of found) replayed.set(articleId, await replayIn(transaction, articleId, currentOf.get(articleId) ?? '', revisions));
  return replayed;
}

async function replayIn(transaction: Transaction, articleId: string, revision: string, revisions: readonly string[]): Promise<Replayed> {
  const changed = await replayFacts(transaction, articleId, revision, revisions);
  const moved = await transaction.$queryRawUnsafe<{ id: string }[]>(PLACE, articleId, revision, [...revisions], [...FACT_NOUNS]);
  return { changed, decisions: moved.map(({ id }) => id) };
}

async function replayFacts(transaction: Transaction, articleId: string, revision: string, revisions: readonly string[]): Promise<boolean> {
  const anchors = await transaction.$queryRawUnsafe<FactAnchor[]>(STANDING, [...revisions], [...FACT_NOUNS]);
  const ids = new Map<string, string>();
  for (const anchor of anchors) {
    const id = anchor.revision === revision ? ids.get(anchor.anchor) ?? (await placeOf(transaction, articleId, anchor)) : undefined;
    const raw = id === undefined ? null : await changeFact(transaction, anchor.noun, id, anchor.action === 'reject' ? { field: null, value: null } : anchor);
    if (id !== undefined) ids.set(anchor.anchor, id);
    await transaction.$executeRawUnsafe('UPDATE curation_anchor SET current = $3, raw = $4::jsonb WHERE curation_id = $1::uuid AND anchor = $2', anchor.curationId, anchor.anchor, id ?? null, JSON.stringify(raw));
  }
  return ids.size > 0;
}

/** The fact with the anchor; where the new analysis finds it of the kind that a person said, that one. */
async function placeOf(transaction: Transaction, articleId: string, { noun, anchor, field, value }: FactAnchor): Promise<string | undefined> {
  const wanted = field === 'kind' && value !== null ? [anchor, anchor.replace(/[^:]+$/, value)] : [anchor];
  const rows = await transaction.$queryRawUnsafe<{ id: string }[]>(`SELECT s.id FROM (${FACTS[noun]}) s WHERE s.article_id = $1::uuid AND s.anchor = ANY($2::text[]) ORDER BY array_position($2::text[], s.anchor) LIMIT 1`, articleId, wanted);
  return rows[0]?.id;
}

const STANDING = `
SELECT u.id AS "curationId", a.anchor, a.revision, a.side AS noun, u.action, u.input->>'field' AS field, u.input->>'value' AS value
FROM curation_anchor a JOIN curation u ON u.id = a.curation_id WHERE a.revision = ANY($1::text[]) AND a.side = ANY($2::text[]) AND NOT is_undone(u.id) ORDER BY u.id`;

/** Chains are found by words of the same span and kind; in another revision of the article by their name. */
const PLACE = `
WITH placed AS (
  SELECT a.curation_id, a.anchor AS key, coalesce(
    (SELECT c.anchor FROM mention m JOIN chain c ON c.id = m.chain_id
      WHERE a.revision = $2 AND m.article_id = $1::uuid AND c.anchor NOT LIKE '%.rejected' AND a.anchor = a.revision || ':' || m.start || '-' || m."end" || ':' || m.kind LIMIT 1),
    (SELECT c.anchor FROM chain c WHERE a.revision <> $2 AND c.article_id = $1::uuid AND c.name = a.words AND a.anchor LIKE '%:' || c.kind LIMIT 1)) AS current
  FROM curation_anchor a WHERE a.revision = ANY($3::text[]) AND NOT a.side = ANY($4::text[]) AND NOT is_undone(a.curation_id)),
moved AS (UPDATE curation_anchor a SET current = p.current FROM placed p WHERE a.curation_id = p.curation_id AND a.anchor = p.key AND a.current IS DISTINCT FROM p.current RETURNING a.curation_id)
SELECT DISTINCT curation_id AS id FROM moved UNION SELECT DISTINCT curation_id FROM placed`;

/** Tells the linker anew what the decisions say, now that the article's chains are filed; answers the personas that it concerns. */
export async function judgeReplayed(transaction: Transaction, articleId: string, decisions: readonly string[]): Promise<string[]> {
  for (const decision of decisions) await judgeAnew(transaction, decision);
  if (decisions.length === 0) return [];
  const rows = await transaction.$queryRawUnsafe<{ persona: string }[]>(
    'SELECT DISTINCT c.persona FROM curation_anchor a JOIN chain c ON c.anchor = a.current WHERE a.curation_id = ANY($1::uuid[]) AND c.article_id = $2::uuid AND c.persona IS NOT NULL', [...decisions], articleId);
  return rows.map(({ persona }) => persona);
}
