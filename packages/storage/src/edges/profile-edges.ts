import { evidence } from './evidence.ts';
import { countedOr } from './often.ts';
import type { Order } from './order.ts';

const MOST_FIRST: Order = [{ column: 'count', type: 'bigint', descending: true }, { column: 'id', type: 'uuid' }];

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

/** The latest article in which both stand: looked for among those of whoever is in fewer. */
const TOGETHER_LAST = `(SELECT c.article_id FROM chain c WHERE c.entity_id = (SELECT e.id FROM entity e WHERE e.id IN (k.id, k.entity) ORDER BY e.article_count, e.id LIMIT 1)
  AND EXISTS (SELECT 1 FROM chain o WHERE o.article_id = c.article_id AND o.entity_id IN (k.id, k.entity) AND o.entity_id <> c.entity_id OFFSET 0) ORDER BY coalesce(c.appeared_at, '-infinity') DESC, c.article_id LIMIT 1)`;

/** Who and what stands in the same articles, those of most articles first; with the latest such article. */
export const CO_MENTIONS = {
  noun: 'coMention', order: MOST_FIRST,
  rows: countedOr('SELECT k.entity_id AS entity, k.other_id AS id, k.kind, k.count FROM co_mention k WHERE k.entity_id = p.id', (condition) => `
    SELECT c.entity_id AS entity, o.entity_id AS id, min(o.kind) AS kind, count(DISTINCT o.article_id) AS count FROM chain c JOIN chain o ON o.article_id = c.article_id AND o.entity_id <> c.entity_id
    WHERE c.entity_id = p.id AND ${condition} GROUP BY c.entity_id, o.entity_id`),
  record: `jsonb_build_object('entityId', k.id, 'entityKind', k.kind, 'articleCount', k.count, 'articleId', ${TOGETHER_LAST})`,
} as const;

/** What stands in the place of an organization where a title names none. */
const NONE = '00000000-0000-0000-0000-000000000000';

/** Articles that give a person the title. */
const TOLD = 'role_told t WHERE t.person_id = k.person AND t.role_key = k.title AND t.organization_id = k.organization AND (t.main OR NOT k.main)';

/** A title with the organization that it names; evidence is the first mention that has it. */
const ROLE_RECORD = `(SELECT jsonb_build_object(${evidence('m', 'role')}, 'id', m.id, 'personId', k.person, 'title', m.role, 'organizationId', nullif(k.organization, '${NONE}'),
  'firstSeen', (SELECT min(t.day COLLATE "C") FROM ${TOLD}), 'lastSeen', (SELECT max(t.day COLLATE "C") FROM ${TOLD}), 'articleCount', k.count)
  FROM mention m ${REVISION} WHERE m.id = (SELECT t.mention_id FROM ${TOLD} ORDER BY t.day COLLATE "C", t.article_id LIMIT 1))`;

const TITLE = { column: 'title', type: 'text' } as const;

/** Titles of a person; where one names several organizations, with the one of the longest name. */
export const ROLES_OF_PERSON = {
  noun: 'role', order: [{ column: 'count', type: 'bigint', descending: true }, TITLE, { column: 'organization', type: 'uuid' }],
  rows: 'SELECT h.main AS count, h.person_id AS person, h.role_key AS title, h.organization_id AS organization, TRUE AS main FROM role_held h WHERE h.person_id = p.id AND h.main > 0',
  record: ROLE_RECORD,
} as const;

/** Titles that name an organization, with who has them. */
export const ROLES_IN_ORGANIZATION = {
  noun: 'role', order: [{ column: 'count', type: 'bigint', descending: true }, { column: 'person', type: 'uuid' }, TITLE],
  rows: 'SELECT h.articles AS count, h.person_id AS person, h.role_key AS title, h.organization_id AS organization, FALSE AS main FROM role_held h WHERE h.organization_id = p.id',
  record: ROLE_RECORD,
} as const;
