import { DatelineError, type EntityKind } from '@dateline/document';
import type { Transaction } from '../client.ts';
import { refreshEntities } from '../filing/refresh-entities.ts';

/** Facts that a person may correct or reject: each is found again by its anchor, which its revision, its span and what it was found as make. */
export const FACT_NOUNS = ['mention', 'quotation', 'eventMention', 'claim'] as const;
export type FactNoun = (typeof FACT_NOUNS)[number];

/** What is done to a fact: a field gets a value, or the fact is rejected where there is none. */
export interface FactChange {
  readonly field: string | null;
  readonly value: string | null;
}

export interface FactAtHand {
  readonly id: string;
  readonly articleId: string;
  /** With the words' own revision. */
  readonly anchor: string;
  readonly words: string;
}

const REVISION = `(SELECT r.sha256 || coalesce('#' || r.item, '') FROM revision r WHERE r.article_id = f.article_id AND r.current)`;
const spanned = (start: string, end: string, what: string): string => `${REVISION} || ':' || ${start} || '-' || ${end} || ':' || ${what}`;

/** Each noun's rows `f` with what anchors them. */
export const FACTS: Readonly<Record<FactNoun, string>> = {
  mention: `SELECT f.id, f.article_id, ${spanned('f.start', 'f."end"', 'f.kind')} AS anchor, f.exact AS words FROM mention f`,
  quotation: `SELECT f.id, f.article_id, ${spanned('f.content_start', 'f.content_end', `'quotation'`)} AS anchor, f.content AS words FROM quotation f`,
  eventMention: 'SELECT f.id, f.article_id, f.anchor, f.exact AS words FROM event_mention f',
  claim: `SELECT f.id, f.article_id, ${spanned('f.start', 'f."end"', `'claim/' || f.slot`)} AS anchor, f.exact AS words FROM (SELECT l.*, m.article_id FROM claim l JOIN event_mention m ON m.id = l.event_mention_id) f`,
};

/** The fact with what it is anchored on: as it was found, though decisions that stand may show it otherwise.
 *  @throws DatelineError NODE_MISSING */
export async function factAtHand(transaction: Transaction, noun: FactNoun, id: string): Promise<FactAtHand> {
  const [fact] = await transaction.$queryRawUnsafe<FactAtHand[]>(
    `SELECT s.id, s.article_id AS "articleId", s.words, coalesce((SELECT a.anchor FROM curation_anchor a WHERE a.current = s.id::text AND NOT is_undone(a.curation_id) LIMIT 1), s.anchor) AS anchor
     FROM (${FACTS[noun]}) s WHERE s.id = $1::uuid`, id);
  if (!fact) throw new DatelineError('NODE_MISSING', `there is no ${noun} ${id} in the graph.`);
  return fact;
}

/** Does to a fact's row what was decided, and answers what it was before. */
export async function changeFact(transaction: Transaction, noun: FactNoun, id: string, { field, value }: FactChange): Promise<unknown> {
  const [row] = await transaction.$queryRawUnsafe<{ raw: unknown }[]>(field === null ? REJECT[noun] : CORRECT[`${noun}.${field}`] ?? '', id, ...(field === null ? [] : [value]));
  await follow(transaction, noun, id);
  return row?.raw ?? null;
}

/** Puts back what a decision was put in the place of. */
export async function undoFact(transaction: Transaction, curationId: string): Promise<void> {
  const anchors = await transaction.$queryRawUnsafe<{ noun: FactNoun; current: string; raw: unknown; field: string | null }[]>(
    `SELECT a.side AS noun, a.current, a.raw, u.input->>'field' AS field FROM curation_anchor a JOIN curation u ON u.id = a.curation_id WHERE a.curation_id = $1::uuid AND a.current IS NOT NULL AND a.side = ANY($2::text[])`,
    curationId, [...FACT_NOUNS]);
  for (const { noun, current, raw, field } of anchors) {
    await transaction.$executeRawUnsafe(RESTORE[field === null || field === 'rejected' ? noun : `${noun}.${field}`] ?? '', current, JSON.stringify(raw));
    await follow(transaction, noun, current);
  }
}

/** A rejected mention is a chain of its own that is no entity; its place in the old one is noted. */
const REJECT: Readonly<Record<FactNoun, string>> = {
  mention: `
    WITH m AS (SELECT m.*, c.entity_id FROM mention m JOIN chain c ON c.id = m.chain_id WHERE m.id = $1::uuid),
    own AS (INSERT INTO chain (id, article_id, ordinal, kind, name, mention_count, first_start, anchor, personas)
      SELECT gen_random_uuid(), m.article_id, (SELECT max(ordinal) + 1 FROM chain x WHERE x.article_id = m.article_id), m.kind, m.exact, 1, m.start, m.id::text || '.rejected', '{}' FROM m RETURNING id),
    moved AS (UPDATE mention SET chain_id = own.id FROM own WHERE mention.id = $1::uuid),
    fewer AS (UPDATE chain c SET mention_count = c.mention_count - 1, entity_id = CASE WHEN c.mention_count > 1 THEN c.entity_id END FROM m WHERE c.id = m.chain_id),
    silent AS (UPDATE reference f SET chain_id = NULL FROM m WHERE f.chain_id = m.chain_id AND f.start = m.start AND f."end" = m."end")
    SELECT jsonb_build_object('chain', chain_id, 'entity', entity_id) AS raw FROM m`,
  quotation: `UPDATE quotation SET rejected = true WHERE id = $1::uuid RETURNING '{}'::jsonb AS raw`,
  eventMention: `
    WITH m AS (SELECT id, event_id FROM event_mention WHERE id = $1::uuid), k AS (DELETE FROM event_mention_key WHERE event_mention_id = $1::uuid RETURNING key),
    done AS (UPDATE event_mention SET rejected = true, event_id = NULL WHERE id = $1::uuid)
    SELECT jsonb_build_object('event', event_id, 'keys', coalesce((SELECT jsonb_agg(key) FROM k), '[]')) AS raw FROM m`,
  claim: `UPDATE claim SET rejected = true WHERE id = $1::uuid RETURNING '{}'::jsonb AS raw`,
};

const changing = (column: string): string => `
WITH f AS (SELECT ${column} AS old FROM event_mention WHERE id = $1::uuid), done AS (UPDATE event_mention SET ${column} = $2::text WHERE id = $1::uuid) SELECT jsonb_build_object('old', old) AS raw FROM f`;

/** A chain is of one kind: with one mention's kind goes that of all that the article refers to the same one, and they are an entity of their own until they are linked anew. */
const CORRECT: Readonly<Record<string, string>> = {
  'mention.kind': `
    WITH c AS (SELECT c.* FROM chain c JOIN mention m ON m.chain_id = c.id WHERE m.id = $1::uuid),
    e AS (INSERT INTO entity (id, kind, name, "within") SELECT gen_random_uuid(), $2::text, c.name, '{}' FROM c WHERE c.kind <> $2::text RETURNING id),
    mine AS (UPDATE mention SET kind = $2::text FROM c WHERE mention.chain_id = c.id),
    done AS (UPDATE chain SET kind = $2::text, place = NULL, persona = NULL, anchor = regexp_replace(chain.anchor, ':[a-z]+$', ':' || $2::text), entity_id = e.id FROM c, e WHERE chain.id = c.id),
    linked AS (INSERT INTO due SELECT 'chain', c.id FROM c, e ON CONFLICT DO NOTHING)
    SELECT jsonb_build_object('kind', c.kind, 'anchor', c.anchor, 'place', c.place, 'persona', c.persona, 'entity', c.entity_id) AS raw FROM c`,
  'quotation.speaker': `
    WITH q AS (SELECT * FROM quotation WHERE id = $1::uuid),
    m AS (SELECT m.* FROM mention m JOIN q ON q.article_id = m.article_id WHERE m.start || '-' || m."end" = $2::text ORDER BY m.ordinal LIMIT 1),
    f AS (INSERT INTO reference (id, article_id, chain_id, start, "end", point, exact) SELECT gen_random_uuid(), article_id, chain_id, start, "end", point, exact FROM m RETURNING id),
    done AS (UPDATE quotation SET speaker_id = f.id FROM f WHERE quotation.id = $1::uuid)
    SELECT jsonb_build_object('old', speaker_id) AS raw FROM q`,
  'claim.value': `
    WITH l AS (SELECT * FROM claim WHERE id = $1::uuid), done AS (UPDATE claim SET value = $2::text, corrected = true WHERE id = $1::uuid)
    SELECT jsonb_build_object('old', value, 'corrected', corrected) AS raw FROM l`,
  'eventMention.kind': changing('kind'),
  'eventMention.time': changing('time'),
  'eventMention.modality': changing('modality'),
};

const putting = (column: string): string => `UPDATE event_mention SET ${column} = $2::jsonb->>'old' WHERE id = $1::uuid`;

const RESTORE: Readonly<Record<string, string>> = {
  mention: `
    WITH m AS (SELECT * FROM mention WHERE id = $1::uuid), moved AS (UPDATE mention SET chain_id = ($2::jsonb->>'chain')::uuid WHERE id = $1::uuid),
    back AS (UPDATE chain SET mention_count = mention_count + 1, entity_id = coalesce(entity_id, ($2::jsonb->>'entity')::uuid) WHERE id = ($2::jsonb->>'chain')::uuid),
    told AS (UPDATE reference f SET chain_id = ($2::jsonb->>'chain')::uuid FROM m WHERE f.article_id = m.article_id AND f.chain_id IS NULL AND f.start = m.start AND f."end" = m."end")
    DELETE FROM chain c USING m WHERE c.id = m.chain_id AND c.anchor LIKE '%.rejected' AND c.id <> ($2::jsonb->>'chain')::uuid`,
  quotation: 'UPDATE quotation SET rejected = ($2::jsonb IS NULL) WHERE id = $1::uuid',
  claim: 'UPDATE claim SET rejected = ($2::jsonb IS NULL) WHERE id = $1::uuid',
  eventMention: `
    WITH keys AS (INSERT INTO event_mention_key (key, event_mention_id) SELECT k, $1::uuid FROM jsonb_array_elements_text($2::jsonb->'keys') k ON CONFLICT DO NOTHING)
    UPDATE event_mention SET rejected = false, event_id = (SELECT coalesce(v.merged_into_id, v.id) FROM event v WHERE v.id = ($2::jsonb->>'event')::uuid) WHERE id = $1::uuid`,
  'mention.kind': `
    WITH c AS (SELECT c.* FROM chain c JOIN mention m ON m.chain_id = c.id WHERE m.id = $1::uuid), mine AS (UPDATE mention SET kind = $2::jsonb->>'kind' FROM c WHERE mention.chain_id = c.id),
    linked AS (INSERT INTO due SELECT 'chain', c.id FROM c ON CONFLICT DO NOTHING)
    UPDATE chain SET kind = $2::jsonb->>'kind', anchor = $2::jsonb->>'anchor', place = nullif($2::jsonb->'place', 'null'), persona = $2::jsonb->>'persona',
      entity_id = (SELECT coalesce(e.merged_into_id, e.id) FROM entity e WHERE e.id = ($2::jsonb->>'entity')::uuid) FROM c WHERE chain.id = c.id`,
  'quotation.speaker': `UPDATE quotation SET speaker_id = ($2::jsonb->>'old')::uuid WHERE id = $1::uuid`,
  'claim.value': `UPDATE claim SET value = $2::jsonb->>'old', corrected = ($2::jsonb->>'corrected')::boolean WHERE id = $1::uuid`,
  'eventMention.kind': putting('kind'),
  'eventMention.time': putting('time'),
  'eventMention.modality': putting('modality'),
};

/** Counts anew what the fact counted for: the entities and events that lost or got it in this transaction. */
async function follow(transaction: Transaction, noun: FactNoun, id: string): Promise<void> {
  if (noun === 'mention') {
    const rows = await transaction.$queryRawUnsafe<{ id: string; kind: EntityKind }[]>(MOVED_CHAINS, id);
    await refreshEntities(transaction, rows.map((row) => row.id));
  }
  if (noun === 'eventMention') await transaction.$executeRawUnsafe(COUNT_EVENTS, id);
  if (noun === 'claim') await transaction.$executeRawUnsafe(COMPARE, id);
}

const COMPARE = `INSERT INTO due SELECT 'claims', m.event_id FROM claim l JOIN event_mention m ON m.id = l.event_mention_id WHERE l.id = $1::uuid AND m.event_id IS NOT NULL ON CONFLICT DO NOTHING`;

const MOVED_CHAINS = `
SELECT DISTINCT s.entity_id AS id FROM (
  SELECT c.entity_id FROM chain c JOIN mention m ON m.article_id = c.article_id WHERE m.id = $1::uuid
  UNION SELECT h.entity_id FROM history.chain h JOIN mention m ON m.article_id = h.article_id WHERE m.id = $1::uuid AND h.recorded_until = recorded_now()::timestamptz(3)) s WHERE s.entity_id IS NOT NULL`;

const COUNT_EVENTS = `
UPDATE event e SET mention_count = (SELECT count(*) FROM event_mention m WHERE m.event_id = e.id), article_count = (SELECT count(DISTINCT m.article_id) FROM event_mention m WHERE m.event_id = e.id)
WHERE e.id IN (SELECT m.event_id FROM event_mention m WHERE m.id = $1::uuid UNION SELECT h.event_id FROM history.event_mention h WHERE h.id = $1::uuid AND h.recorded_until = recorded_now()::timestamptz(3))`;
