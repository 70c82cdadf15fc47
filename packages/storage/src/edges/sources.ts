import { reference } from './evidence.ts';
import type { Order } from './order.ts';

/** Links of a report `m`, nearest to the article first; needs the current revision as `r`. */
export const LINKS = `coalesce((SELECT jsonb_agg(${reference('k.reference_id')} || jsonb_build_object('nature', k.nature) ORDER BY k.ordinal) FROM attribution_link k WHERE k.event_mention_id = m.id), '[]')`;

/** Whose report `m` of an article `a` it is. */
export const CLAIMANT = `coalesce(
  (SELECT jsonb_build_object('nature', o.nature, 'reference', ${reference('o.reference_id')}, 'sourceId', a.source_id) FROM attribution_link o WHERE o.event_mention_id = m.id AND o.origin),
  jsonb_build_object('nature', 'outlet', 'reference', NULL, 'sourceId', a.source_id))`;

/** The independent sources of an event `p`. One entity, one office in its words, one outlet in its own voice is one source, and what somebody without a name
 *  says is one for each text or agency that has it; copies of a text say nothing of their own. */
export const SOURCES_OF_EVENT = `
  SELECT (array_agg(s.mention ORDER BY s.appeared, s.article, s.ordinal))[1] AS id, min(s.appeared) AS appeared, count(*) AS mentions, count(DISTINCT s.original) AS articles, min(s.day COLLATE "C") AS day,
    array_remove(array_agg(DISTINCT s.via), NULL) AS via
  FROM (
    SELECT m.id AS mention, coalesce(a.appeared_at, 'infinity') AS appeared, a.id AS article, m.ordinal, a.day, n.id AS original, via.name AS via,
      coalesce('entity ' || c.entity_id, CASE WHEN k.nature IN ('named', 'office') THEN 'words ' || lower(f.exact) WHEN k.nature IS NOT NULL THEN 'somebody ' || coalesce(via.id, n.id) || ' ' || lower(f.exact) END,
        'outlet ' || coalesce(n.source_id, n.id)) AS source
    FROM event_mention m JOIN article a ON a.id = m.article_id LEFT JOIN syndication y ON y.article_id = a.id JOIN article n ON n.id = coalesce(y.original_id, a.id)
      LEFT JOIN attribution_link k ON k.event_mention_id = m.id AND k.origin LEFT JOIN reference f ON f.id = k.reference_id LEFT JOIN chain c ON c.id = f.chain_id
      LEFT JOIN LATERAL (SELECT e.id, e.name FROM attribution_link l JOIN reference w ON w.id = l.reference_id JOIN chain d ON d.id = w.chain_id JOIN entity e ON e.id = d.entity_id
        WHERE l.event_mention_id = m.id AND NOT l.origin ORDER BY l.ordinal DESC LIMIT 1) via ON TRUE
    WHERE m.event_id = p.id) s GROUP BY s.source`;

export const SOURCE_RECORD = `(
  SELECT ${CLAIMANT} || jsonb_build_object('via', to_jsonb(k.via), 'mentionCount', k.mentions, 'articleCount', k.articles, 'firstDay', k.day)
  FROM event_mention m JOIN article a ON a.id = m.article_id JOIN revision r ON r.article_id = a.id AND r.current WHERE m.id = k.id)`;

export const FIRST_TOLD: Order = [{ column: 'appeared', type: 'timestamptz' }, { column: 'id', type: 'uuid' }];
