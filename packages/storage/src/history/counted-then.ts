/** Forms of names are counted from the mentions of then: the counts that are kept are those of now. */
const NAMES = `entity_name AS NOT MATERIALIZED (SELECT c.entity_id, m.exact AS text, a.language, count(*) AS count,
    count(DISTINCT a.id) AS article_count, min(a.day) AS first_day, max(a.day) AS last_day
  FROM chain c JOIN mention m ON m.chain_id = c.id JOIN article a ON a.id = c.article_id WHERE c.entity_id IS NOT NULL AND m.form = 'name' GROUP BY c.entity_id, m.exact, a.language)`;

/** The same of who takes part in events. */
const PARTICIPATION = `participation AS NOT MATERIALIZED (SELECT k.event_id, k.entity_id, min(k.kind) AS kind, coalesce(v.time_start, '') AS time, count(k.role) AS parts,
    array_remove(array_agg(DISTINCT k.role), NULL) AS roles, bool_or(k.place) AS place
  FROM (SELECT m.event_id, c.entity_id, c.kind, g.role, false AS place FROM event_mention m JOIN event_argument g ON g.event_mention_id = m.id JOIN reference f ON f.id = g.reference_id JOIN chain c ON c.id = f.chain_id
      WHERE m.event_id IS NOT NULL AND c.entity_id IS NOT NULL
    UNION ALL SELECT w.id, w.place_id, 'location', NULL, true FROM event w WHERE w.place_id IS NOT NULL AND w.mention_count > 0) k JOIN event v ON v.id = k.event_id
  GROUP BY k.event_id, k.entity_id, v.time_start)`;

/** What else is counted of now is counted of nobody then. */
const OFTEN = 'often AS NOT MATERIALIZED (SELECT NULL::uuid AS entity_id WHERE FALSE), co_mention AS NOT MATERIALIZED (SELECT * FROM public.co_mention WHERE FALSE), co_participation AS NOT MATERIALIZED (SELECT * FROM public.co_participation WHERE FALSE)';

/** Whose claims had changed is not kept: looking back, they may have of every event. */
const DUE = `due AS NOT MATERIALIZED (SELECT 'claims' AS task, v.id FROM event v)`;

/** Titles with all organizations that each names, the longest name first: those that stand in it, or right before it (北约|秘书长, the Taliban's |spokesman). */
const ROLES = `role_told AS NOT MATERIALIZED (
  SELECT m.article_id, c.entity_id AS person_id, m.role_key, coalesce(h.entity_id, '00000000-0000-0000-0000-000000000000') AS organization_id, bool_or(coalesce(h.place, 1) = 1) AS main, min(a.day) AS day,
    (array_agg(m.id ORDER BY coalesce(h.place, 1) > 1, m.ordinal))[1] AS mention_id
  FROM mention m JOIN chain c ON c.id = m.chain_id AND c.kind = 'person' AND c.entity_id IS NOT NULL JOIN article a ON a.id = m.article_id JOIN revision r ON r.article_id = m.article_id AND r.current
    LEFT JOIN LATERAL (SELECT n.entity_id, row_number() OVER (ORDER BY char_length(o.exact) DESC, o.ordinal) AS place FROM mention o JOIN chain n ON n.id = o.chain_id AND n.kind = 'organization' AND n.entity_id IS NOT NULL
      WHERE o.article_id = m.article_id AND o.id <> m.id AND o."end" <= m.role_end AND (o."start" >= m.role_start OR (o."end" BETWEEN m.role_start - 3 AND m.role_start
        AND substr(r.text, o.point + char_length(o.exact) + 1, m.role_point - o.point - char_length(o.exact)) IN ('', ' ', '的', '''s ', '’s ')))) h ON TRUE
  WHERE m.role_key IS NOT NULL GROUP BY m.article_id, c.entity_id, m.role_key, h.entity_id),
role_held AS NOT MATERIALIZED (SELECT person_id, role_key, organization_id, count(*) AS articles, count(*) FILTER (WHERE main) AS main FROM role_told GROUP BY person_id, role_key, organization_id)`;

/** Of which places articles told then, who told of events, and how many of what there were. */
const TOLD = `article_region AS NOT MATERIALIZED (SELECT c.article_id, g.region, min(coalesce(c.appeared_at, '-infinity')) AS appeared
  FROM chain c JOIN entity e ON e.id = c.entity_id CROSS JOIN LATERAL unnest(e."within" || ARRAY[e.gazetteer_id, e.country]) AS g(region) WHERE c.kind = 'location' AND g.region IS NOT NULL GROUP BY c.article_id, g.region),
event_outlet AS NOT MATERIALIZED (SELECT m.event_id, a.source_id, min(coalesce(v.time_start, '')) AS time
  FROM event_mention m JOIN event v ON v.id = m.event_id JOIN article a ON a.id = m.article_id WHERE a.source_id IS NOT NULL GROUP BY m.event_id, a.source_id),
tally AS NOT MATERIALIZED (
  SELECT 'article' AS noun, y.facet, y.value, count(*) AS count FROM article a CROSS JOIN LATERAL (VALUES ('', ''), ('language', a.language), ('source', a.source_id::text), ('month', left(a.day, 7))) AS y(facet, value) WHERE y.value IS NOT NULL GROUP BY y.facet, y.value
  UNION ALL SELECT 'event', y.facet, y.value, count(*) FROM event v CROSS JOIN LATERAL (VALUES ('', ''), ('kind', v.kind), ('month', left(v.time_start, 7))) AS y(facet, value) WHERE v.mention_count > 0 AND y.value IS NOT NULL GROUP BY y.facet, y.value)`;

/** What is counted now, as it is counted anew from what stood there at an instant, under the names of the tables that keep it. */
export const COUNTED_THEN: readonly string[] = [NAMES, PARTICIPATION, OFTEN, DUE, ROLES, TOLD];
