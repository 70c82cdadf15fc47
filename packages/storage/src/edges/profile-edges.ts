import { evidence } from './evidence.ts';
import type { Order } from './order.ts';

const MOST_FIRST: Order = [{ column: 'count', type: 'bigint', descending: true }, { column: 'id', type: 'uuid' }];

/** The first of the mentions that a group holds, with the days of the articles and their number. */
const SEEN = '(array_agg(m.id ORDER BY a.day NULLS LAST, a.id, m.ordinal))[1] AS id, count(DISTINCT m.article_id) AS count, min(a.day) AS first, max(a.day) AS last';

const REVISION = 'JOIN revision r ON r.article_id = m.article_id AND r.current';

const WRITES_IT = `m.form = 'name' AND m.exact = k.text`;

/** The first mention that writes a name so, in an article `a` of the first day on which one does: of that day all articles are looked at, of which there are few, and where none has a day the entity's. */
const FIRST_WRITTEN = `(
  (SELECT w.id FROM (SELECT d.id FROM article d WHERE d.day COLLATE "C" = k.first AND d.language = k.language OFFSET 0) a
    CROSS JOIN LATERAL (SELECT m.id, m.ordinal FROM chain c JOIN mention m ON m.chain_id = c.id WHERE c.article_id = a.id AND c.entity_id = k.entity AND ${WRITES_IT} OFFSET 0) w
    ORDER BY a.id, w.ordinal LIMIT 1)
  UNION ALL
  (SELECT m.id FROM chain c JOIN mention m ON m.chain_id = c.id JOIN article a ON a.id = m.article_id
    WHERE k.first IS NULL AND c.entity_id = k.entity AND ${WRITES_IT} AND a.language = k.language ORDER BY a.id, m.ordinal LIMIT 1))`;

/** Forms of the name, one row for each language that writes them so, from what is counted of them. */
export const ALIASES = {
  noun: 'alias', order: [{ column: 'uses', type: 'bigint', descending: true }, { column: 'text', type: 'text' }, { column: 'language', type: 'text' }],
  rows: 'SELECT n.entity_id AS entity, n.text, n.language, n.count AS uses, n.article_count AS count, n.first_day AS first, n.last_day AS last FROM entity_name n WHERE n.entity_id = p.id',
  record: `(SELECT jsonb_build_object(${evidence('m')}, 'text', k.text, 'language', k.language, 'count', k.uses, 'articleCount', k.count, 'firstSeen', k.first, 'lastSeen', k.last)
    FROM mention m ${REVISION} WHERE m.id = ${FIRST_WRITTEN})`,
} as const;

/** Who and what stands in the same articles, those of most articles first; with the latest such article. */
export const CO_MENTIONS = {
  noun: 'coMention', order: MOST_FIRST,
  rows: `SELECT d.entity_id AS id, d.kind, count(*) AS count, (array_agg(d.article_id ORDER BY coalesce(a.appeared_at, '-infinity') DESC, a.id))[1] AS article
    FROM (SELECT DISTINCT c.article_id FROM chain c WHERE c.entity_id = p.id) own
    JOIN LATERAL (SELECT DISTINCT o.entity_id, o.kind, o.article_id FROM chain o WHERE o.article_id = own.article_id AND o.entity_id IS NOT NULL AND o.entity_id <> p.id) d ON TRUE
    JOIN article a ON a.id = d.article_id GROUP BY d.entity_id, d.kind`,
  record: `jsonb_build_object('entityId', k.id, 'entityKind', k.kind, 'articleCount', k.count, 'articleId', k.article)`,
} as const;

/** Whether an organization's mention `o` stands in the title of a mention `m`, or right before it: 北约|秘书长, the Taliban's |spokesman. */
const NAMES_IT = `o.article_id = m.article_id AND o.id <> m.id AND o."end" <= m.role_end AND (o."start" >= m.role_start OR (o."end" BETWEEN m.role_start - 3 AND m.role_start
  AND substr(r.text, o.point + char_length(o.exact) + 1, m.role_point - o.point - char_length(o.exact)) IN ('', ' ', '的', '''s ', '’s ')))`;

/** Titles with the organization that each names; where several do, the longest name. */
const ROLE_RECORD = `(SELECT jsonb_build_object(${evidence('m', 'role')}, 'id', m.id, 'personId', c.entity_id, 'title', m.role, 'organizationId', k.organization,
  'firstSeen', k.first, 'lastSeen', k.last, 'articleCount', k.count) FROM mention m JOIN chain c ON c.id = m.chain_id ${REVISION} WHERE m.id = k.id)`;

export const ROLES_OF_PERSON = {
  noun: 'role', order: MOST_FIRST,
  rows: `SELECT ${SEEN}, h.entity_id AS organization
    FROM chain c JOIN mention m ON m.chain_id = c.id JOIN article a ON a.id = m.article_id ${REVISION}
    LEFT JOIN LATERAL (SELECT n.entity_id FROM mention o JOIN chain n ON n.id = o.chain_id WHERE ${NAMES_IT} AND n.kind = 'organization' AND n.entity_id IS NOT NULL
      ORDER BY char_length(o.exact) DESC, o.ordinal LIMIT 1) h ON TRUE
    WHERE c.entity_id = p.id AND m.role_key IS NOT NULL GROUP BY m.role_key, h.entity_id`,
  record: ROLE_RECORD,
} as const;

export const ROLES_IN_ORGANIZATION = {
  noun: 'role', order: MOST_FIRST,
  rows: `SELECT ${SEEN}, p.id AS organization
    FROM chain n JOIN mention o ON o.chain_id = n.id JOIN mention m ON m.article_id = o.article_id AND m.role IS NOT NULL JOIN chain c ON c.id = m.chain_id AND c.kind = 'person' AND c.entity_id IS NOT NULL
    JOIN article a ON a.id = m.article_id ${REVISION}
    WHERE n.entity_id = p.id AND ${NAMES_IT} GROUP BY c.entity_id, m.role_key`,
  record: ROLE_RECORD,
} as const;
