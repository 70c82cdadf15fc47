import type {
  AliasRecord, ArticleRecord, CandidateRecord, CoMentionRecord, ComparisonRecord, EventRecord, EventSourceRecord, LocationRecord, OrganizationRecord, PersonRecord, RoleRecord, StoryActorRecord,
} from '../records/index.ts';
import type { Nouns } from '../reading.ts';
import { evidence, reference } from './evidence.ts';
import { CLAIMANT, LINKS } from './sources.ts';
import { STANDING } from './standing.ts';
import { STORY_RECORD } from './story-edges.ts';

/** A record's parts by their names, each as SQL: an operation reads those that it asks. */
export type Columns = Readonly<Record<string, string>>;

/** How a noun's record is made in SQL, as JSON with the record's own names; as `json` where nothing looks into it, for `jsonb` sorts its names first. */
export interface NounSource {
  /** Tables, joined; `id` is the column that rows are found by. */
  readonly from: string;
  readonly id: string;
  /** As columns, of which an operation reads what it asks; as one expression where it is always read whole. */
  readonly record: string | Columns;
  /** Table with `merged_into_id`, where ids redirect. */
  readonly redirects?: 'entity' | 'event' | 'story';
}

/** Everything that an edge leads to: the nouns, and facts that have no life of their own. */
export interface Rows extends Nouns {
  readonly role: RoleRecord;
  readonly alias: AliasRecord;
  readonly coMention: CoMentionRecord;
  readonly candidate: CandidateRecord;
  readonly comparison: ComparisonRecord;
  readonly eventSource: EventSourceRecord;
  readonly storyActor: StoryActorRecord;
}

/** Three columns that few ask: the rest stands in the current revision, and a page of titles reads no second table. */
const ofArticle = (column: string): string => `(SELECT a.${column} FROM article a WHERE a.id = r.article_id)`;

const ARTICLE: NounSource = {
  from: '(SELECT * FROM revision WHERE current) r',
  id: 'r.article_id',
  record: {
    id: 'r.article_id', url: ofArticle('url'), sha256: 'r.sha256', origin: 'r.origin', title: 'r.title', language: 'r.language', publishedAt: 'r.published_at', referenceDay: 'r.reference_day',
    referenceInferred: 'r.reference_inferred', authors: 'r.authors', sourceId: ofArticle('source_id'), categories: 'r.categories', images: 'r.images', credits: 'r.credits', text: 'r.text',
    blocks: 'r.blocks', ingestedAt: ofArticle('ingested_at'),
    issues: `coalesce((SELECT json_agg(json_build_object('code', i.code, 'message', i.message,
      'span', CASE WHEN i.start IS NOT NULL THEN json_build_object('start', i.start, 'end', i."end") END) ORDER BY i.ordinal) FROM issue i WHERE i.revision_id = r.id), '[]')`,
  } satisfies Record<keyof ArticleRecord, string>,
};

const entity = <Record extends PersonRecord | OrganizationRecord | LocationRecord>(kind: Record['kind'], more: Omit<{ [Name in keyof Record]: string }, keyof PersonRecord>): NounSource => ({
  from: `(SELECT * FROM entity WHERE kind = '${kind}' AND mention_count > 0) e`,
  id: 'e.id',
  redirects: 'entity',
  record: {
    id: 'e.id', kind: 'e.kind', name: 'e.name', wikidata: 'e.wikidata', mentionCount: 'e.mention_count', articleCount: 'e.article_count',
    names: `coalesce((SELECT json_agg(json_build_object('text', n.text, 'language', n.language, 'count', n.count) ORDER BY n.count DESC, n.text COLLATE "C", n.language) FROM entity_name n WHERE n.entity_id = e.id), '[]')`,
    ...more,
  } satisfies { [Name in keyof PersonRecord]: string },
});

/** Facts stand in the current revision of their article. */
const inRevision = (alias: string): string => `JOIN revision r ON r.article_id = ${alias}.article_id AND r.current`;

/** What names an entity is shown by the entity's name, so that 海地 and Haiti are one value. */
const CLAIMED = `coalesce((SELECT e.name FROM mention n JOIN chain c ON c.id = n.chain_id JOIN entity e ON e.id = c.entity_id
  WHERE n.article_id = m.article_id AND n.start = l.start AND n."end" = l."end" AND l.slot <> 'time' AND l.slot NOT LIKE 'quantity%' LIMIT 1), l.value)`;

const CLAIM = {
  from: `(SELECT * FROM claim WHERE NOT rejected) l JOIN event_mention m ON m.id = l.event_mention_id AND m.event_id IS NOT NULL JOIN article a ON a.id = m.article_id ${inRevision('m')}`,
  id: 'l.id',
  record: `json_build_object(${evidence('l', 'words', 'm')}, 'id', l.id, 'eventId', m.event_id, 'slot', l.slot, 'value', ${CLAIMED}, 'modality', m.modality,
      'attribution', ${reference('m.attribution_id')}, 'day', a.day, 'slotKey', l.slot_key, 'valueKey', l.value_key, 'claimant', ${CLAIMANT})`,
} as const satisfies NounSource;

/** Of a value that hundreds repeat, the first to do so. */
const FIRST_CLAIMS = 50;

/** Claims of both values of a comparison `x`, in the order in which they were told: those of its event are looked through once. */
const SIDES = `(SELECT ${['left', 'right'].map((side) => `coalesce(json_agg(told.claim ORDER BY told.place) FILTER (WHERE told.value = x.${side}_value), '[]') AS "${side}"`).join(', ')}
  FROM (SELECT ${CLAIM.record} AS claim, l.value_key AS value, row_number() OVER (PARTITION BY l.value_key ORDER BY coalesce(a.appeared_at, 'infinity'), l.id) AS place
    FROM ${CLAIM.from} WHERE m.event_id = x.event_id AND l.slot_key = x.slot AND l.value_key IN (x.left_value, x.right_value)) told WHERE told.place <= ${String(FIRST_CLAIMS)})`;

/** Of a chain its entity, with the first of its words as evidence. */
const firstWords = (chain: string): string => `(SELECT jsonb_build_object(${evidence('f')}, 'entityId', ${chain}.entity_id)
  FROM mention f ${inRevision('f')} WHERE f.chain_id = ${chain}.id ORDER BY f.ordinal LIMIT 1)`;

export const NOUNS = {
  article: ARTICLE,
  source: { from: 'source o', id: 'o.id', record: `jsonb_build_object('id', o.id, 'name', o.name)` },
  person: entity<PersonRecord>('person', {}),
  organization: entity<OrganizationRecord>('organization', {}),
  location: entity<LocationRecord>('location', { placeKind: 'e.place_kind', lat: 'e.lat', lon: 'e.lon', country: 'e.country', gazetteerId: 'e.gazetteer_id', parentId: 'e.parent_id' }),
  event: {
    from: '(SELECT * FROM event WHERE mention_count > 0) v',
    id: 'v.id',
    redirects: 'event',
    record: {
      id: 'v.id', kind: 'v.kind', standing: STANDING, title: 'v.title', timeStart: 'v.time_start', timeEnd: 'v.time_end', timePrecision: 'v.time_precision', placeId: 'v.place_id',
      mentionCount: 'v.mention_count', articleCount: 'v.article_count',
    } satisfies Record<keyof EventRecord, string>,
  },
  mention: {
    from: `mention m JOIN chain c ON c.id = m.chain_id AND c.entity_id IS NOT NULL ${inRevision('m')}`,
    id: 'm.id',
    record: `jsonb_build_object(${evidence('m')}, 'id', m.id, 'kind', m.kind, 'form', m.form, 'sense', m.sense, 'role', m.role, 'entityId', c.entity_id, 'by', m.by, 'confidence', m.confidence)`,
  },
  quotation: {
    from: `(SELECT * FROM quotation WHERE NOT rejected) q ${inRevision('q')}`,
    id: 'q.id',
    record: `jsonb_build_object(${evidence('q')}, 'id', q.id, 'content', q.content, 'direct', q.direct, 'cue', q.cue, 'stance', q.stance, 'speaker', ${reference('q.speaker_id')},
      'via', coalesce((SELECT jsonb_agg(${reference('w.reference_id')} ORDER BY w.ordinal) FROM quotation_source w WHERE w.quotation_id = q.id), '[]'))`,
  },
  eventMention: {
    from: `(SELECT * FROM event_mention WHERE event_id IS NOT NULL) m ${inRevision('m')}`,
    id: 'm.id',
    record: `jsonb_build_object(${evidence('m')}, 'id', m.id, 'eventId', m.event_id, 'kind', m.kind, 'trigger', m.trigger, 'modality', m.modality, 'time', m.time,
      'attribution', ${reference('m.attribution_id')}, 'links', ${LINKS}, 'sourceId', (SELECT a.source_id FROM article a WHERE a.id = m.article_id), 'by', m.by, 'confidence', m.confidence,
      'arguments', coalesce((SELECT jsonb_agg(${reference('g.reference_id')} || jsonb_build_object('role', g.role, 'value', g.value, 'unit', g.unit) ORDER BY g.ordinal)
        FROM event_argument g WHERE g.event_mention_id = m.id), '[]'))`,
  },
  run: {
    from: 'run u',
    id: 'u.id',
    record: `jsonb_build_object('id', u.id, 'startedAt', u.started_at, 'finishedAt', u.finished_at, 'again', u.again, 'annotators', u.annotators, 'added', u.added, 'revised', u.revised, 'reanalysed', u.reanalysed)`,
  },
  candidate: {
    from: 'judgement j JOIN chain l ON l.anchor = j."left" JOIN chain d ON d.anchor = j."right"',
    id: 'j.id',
    record: `jsonb_build_object('id', j.id, 'kind', l.kind, 'score', j.score, 'because', j.because, 'by', j.by, 'left', ${firstWords('l')}, 'right', ${firstWords('d')})`,
  },
  curation: {
    from: 'curation u',
    id: 'u.id',
    record: `jsonb_build_object('id', u.id, 'action', u.action, 'by', u.by, 'because', u.because, 'at', u.created_at, 'undoesId', u.undoes_id,
      'undoneById', (SELECT n.id FROM curation n WHERE n.undoes_id = u.id),
      'entities', coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind) ORDER BY i.place) FROM unnest(u.entities) WITH ORDINALITY AS i(id, place) JOIN entity e ON e.id = i.id), '[]'),
      'unplaced', coalesce((SELECT jsonb_agg(jsonb_build_object('words', a.words, 'anchor', a.anchor,
        'articleId', (SELECT r.article_id FROM revision r WHERE r.sha256 = split_part(a.revision, '#', 1) AND coalesce(r.item, '') = substr(a.revision, 66) LIMIT 1)))
        FROM (SELECT * FROM curation_anchor a WHERE a.curation_id = u.id AND a.current IS NULL ORDER BY a.anchor COLLATE "C" LIMIT 100) a), '[]'))`,
  },
  claim: CLAIM,
  comparison: {
    from: 'comparison x',
    id: 'x.id',
    record: `(SELECT json_build_object('id', x.id, 'eventId', x.event_id, 'slot', x.slot, 'relation', x.relation, 'because', x.because, 'leftValue', x.left_value, 'rightValue', x.right_value,
      'left', sides."left", 'right', sides."right") FROM ${SIDES} sides)`,
  },
  story: { from: '(SELECT * FROM story WHERE article_count > 0) s', id: 's.id', redirects: 'story', record: STORY_RECORD },
  // Made from the rows of their edges.
  role: { from: '', id: '', record: '' },
  alias: { from: '', id: '', record: '' },
  coMention: { from: '', id: '', record: '' },
  eventSource: { from: '', id: '', record: '' },
  storyActor: { from: '', id: '', record: '' },
} as const satisfies Record<keyof Rows, NounSource>;

/** The record as SQL: of columns those that are asked, and the id; all where nothing says what is. */
export function recordOf(record: NounSource['record'], asked: ReadonlySet<string> | undefined): string {
  if (typeof record === 'string') return record;
  const columns = Object.entries(record).filter(([name]) => name === 'id' || (asked?.has(name) ?? true));
  return `json_build_object(${columns.map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;
}
