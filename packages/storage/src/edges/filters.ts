import type { ArticleFilter, CandidateFilter, CoMentionFilter, CurationFilter, EventFilter, LocationFilter, WhereFilter } from '../list-filters.ts';
import { searchQuery } from '../search/search-query.ts';
import { idOrNobody, type Bindings } from './bindings.ts';
import { areBegunInRegion, isOneRegion, tellsOfCountry } from './in-region.ts';
import { areBegunWhere } from './mentioned-in.ts';
import { whereConditions } from './nearby.ts';
import { BOTH_STAND, SOME_ANONYMOUS, SOME_KNOWN, STANDING } from './standing.ts';
import { HAPPENS_THERE, takesPart } from './taking-part.ts';

/** Conditions on rows `s` of a list; those that are not set are not there. */
type Conditions = readonly (string | false)[];

export const all = (conditions: Conditions): string => conditions.filter((each) => each !== false).map((each) => ` AND ${each}`).join('');

export const set = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

/** What is no id finds nothing. */
export function eventConditions(filter: EventFilter, bindings: Bindings): string {
  const { bind } = bindings;
  const { ids, kinds, modalities, from, to, placeId, standings, anonymous, relations, storyId, where, text, participants } = filter;
  const conditions = all([
    set(ids) && `v.id = ANY(${bind(ids.map(idOrNobody), 'uuid[]')})`,
    set(text) && `v.search @@ ${bind(searchQuery(text) ?? '', 'tsquery')}`,
    ...(participants ?? []).map((each) => participation(each, bindings)),
    toldIn(filter, bind),
    set(kinds) && `v.kind = ANY(${bind(kinds, 'text[]')})`,
    set(modalities) && `EXISTS (SELECT 1 FROM event_mention m WHERE m.event_id = v.id AND m.modality = ANY(${bind(modalities, 'text[]')}))`,
    set(from) && `left(v.time_end, 10) COLLATE "C" >= ${bind(from, 'text')}`,
    set(to) && `left(v.time_start, 10) COLLATE "C" <= ${bind(to, 'text')}`,
    set(placeId) && happensAt(bind(idOrNobody(placeId), 'uuid')),
    participation(filter, bindings),
    set(standings) && `${STANDING} = ANY(${bind(standings, 'text[]')})`,
    set(anonymous) && (anonymous ? `(${SOME_ANONYMOUS} AND NOT ${SOME_KNOWN})` : SOME_KNOWN),
    // Event after event is looked at, in order; OFFSET keeps the planner from making tables of each one's claims.
    set(relations) && `EXISTS (SELECT 1 FROM comparison x WHERE x.event_id = v.id AND x.relation = ANY(${bind(relations, 'text[]')}) AND ${BOTH_STAND} OFFSET 0)`,
    ...(where ? [happensWhere(where, bindings)] : []),
    set(storyId) && `v.id IN (SELECT m.event_id FROM telling t JOIN event_mention m ON m.article_id = t.article_id WHERE t.story_id = ${bind(idOrNobody(storyId), 'uuid')})`,
  ]);
  return conditions && ` AND EXISTS (SELECT 1 FROM event v WHERE v.id = s.id${conditions})`;
}

/** Some report stands in an article of the languages and outlets. */
function toldIn({ languages, sourceIds }: EventFilter, bind: Bindings['bind']): string | false {
  const conditions = printedIn({ languages: languages ?? null, sourceIds: sourceIds ?? null }, bind).filter((each) => each !== false);
  return conditions.length > 0 && `EXISTS (SELECT 1 FROM event_mention m JOIN article a ON a.id = m.article_id WHERE m.event_id = v.id AND ${conditions.join(' AND ')})`;
}

/** What an article `a` has to be. */
const printedIn = ({ languages, sourceIds }: Pick<EventFilter, 'languages' | 'sourceIds'>, bind: Bindings['bind']): Conditions => [
  set(languages) && `a.language = ANY(${bind(languages, 'text[]')})`,
  set(sourceIds) && `a.source_id = ANY(${bind(sourceIds.map(idOrNobody), 'uuid[]')})`,
];

/** Its place is where the filter says; an event without a place is nowhere. Places come first, as an array for the planner to leave it so. */
function happensWhere(where: WhereFilter, bindings: Bindings): string | false {
  const conditions = whereConditions(where, bindings);
  return conditions.length > 0 && `v.place_id = ANY(ARRAY(SELECT e.id FROM entity e WHERE ${conditions.join(' AND ')}))`;
}

/** Its place is the one asked for, or a report says that it begins, ends or happens there. Whoever is asked for is where the search begins, as an array for the
 *  planner to leave it so: looking for somebody in every event takes seconds where there is nobody. */
const happensAt = (place: string): string => `v.id = ANY(ARRAY(SELECT q.event_id FROM participation q WHERE q.entity_id = ${place} AND ${HAPPENS_THERE}))`;

function participation({ participantId, role }: Pick<EventFilter, 'participantId' | 'role'>, bindings: Bindings): string | false {
  const { bind } = bindings;
  if (set(participantId)) return `v.id = ANY(ARRAY(SELECT q.event_id FROM participation q WHERE q.entity_id = ${bind(idOrNobody(participantId), 'uuid')} AND ${takesPart(role, bindings)}))`;
  return set(role) && `EXISTS (SELECT 1 FROM event_mention m JOIN event_argument g ON g.event_mention_id = m.id WHERE m.event_id = v.id AND g.role = ${bind(role, 'text')})`;
}

/** All but whom, and near what, it mentions: whose articles are looked for first (mentioned-in.ts). */
export function articleConditions(filter: ArticleFilter, bindings: Bindings): string {
  const { ids, language, from, to, sourceId, original, storyId, text, where } = filter;
  const { bind } = bindings;
  const conditions = all([
    set(ids) && `a.id = ANY(${bind(ids.map(idOrNobody), 'uuid[]')})`,
    ...printedIn(filter, bind),
    set(text) && `EXISTS (SELECT 1 FROM revision r WHERE r.article_id = a.id AND r.current AND r.search @@ ${bind(searchQuery(text) ?? '', 'tsquery')})`,
    reports(filter, bind),
    ...(where ? [mentionsWhere(filter, where, bindings)] : []),
    set(language) && `a.language = ${bind(language, 'text')}`,
    set(from) && `a.day COLLATE "C" >= ${bind(from, 'text')}`,
    set(to) && `a.day COLLATE "C" <= ${bind(to, 'text')}`,
    set(sourceId) && `a.source_id = ${bind(idOrNobody(sourceId), 'uuid')}`,
    // Most are originals: article after article is looked at, in order; OFFSET keeps the planner from reading all of both.
    set(original) && (original ? `NOT EXISTS (${COPY} OFFSET 0)` : `EXISTS (${COPY})`),
    set(storyId) && `EXISTS (SELECT 1 FROM telling t WHERE t.article_id = a.id AND t.story_id = ${bind(idOrNobody(storyId), 'uuid')})`,
  ]);
  return `${aroundDays(filter, bind)}${conditions && ` AND EXISTS (SELECT 1 FROM article a WHERE a.id = s.id${conditions})`}`;
}

/** Milliseconds: a day in any time zone begins and ends within these of the same day in UTC. */
const ZONES = 2 * 86_400_000;

/** Where in the order of articles their days can be: the page is read from there. */
function aroundDays({ from, to }: ArticleFilter, bind: Bindings['bind']): string {
  const instant = (day: string, more: number): string | false => !Number.isNaN(Date.parse(day)) && bind(new Date(Date.parse(day) + more).toISOString(), 'timestamptz');
  const [first, last] = [set(from) && instant(from, -ZONES), set(to) && instant(to, ZONES)];
  return all([first && `s.appeared >= ${first}`, last && `s.appeared <= ${last}`]);
}

/** The same of a list of events, whose rows say when they begin. */
export const beginsBy = ({ to }: EventFilter, { bind }: Bindings): string => (set(to) ? ` AND s.time COLLATE "C" <= ${bind(`${to.slice(0, 10)}~`, 'text')}` : '');

const COPY = 'SELECT 1 FROM syndication y WHERE y.article_id = a.id AND y.original_id <> a.id';

/** An article `a` reports an event of the kinds and modalities. */
function reports({ kinds, modalities }: ArticleFilter, bind: Bindings['bind']): string | false {
  const conditions = [set(kinds) && `m.kind = ANY(${bind(kinds, 'text[]')})`, set(modalities) && `m.modality = ANY(${bind(modalities, 'text[]')})`].filter((each) => each !== false);
  return conditions.length > 0 && `EXISTS (SELECT 1 FROM event_mention m WHERE m.article_id = a.id AND m.event_id IS NOT NULL AND ${conditions.join(' AND ')})`;
}

/** An article `a` mentions a place that is where the filter says; not said where its rows are begun so. */
function mentionsWhere(filter: ArticleFilter, where: WhereFilter, bindings: Bindings): string | false {
  if (areBegunWhere(filter) || (areBegunInRegion(filter) && isOneRegion(where))) return false;
  const told = tellsOfCountry(where, bindings);
  if (told !== undefined) return told;
  const conditions = whereConditions(where, bindings);
  return conditions.length > 0 && `a.id IN (SELECT c.article_id FROM chain c JOIN entity e ON e.id = c.entity_id WHERE c.kind = 'location' AND ${conditions.join(' AND ')})`;
}

export function entityConditions(filter: LocationFilter, bindings: Bindings): string {
  const { name, country } = filter;
  const { bind } = bindings;
  const conditions = all([
    set(name) && `e.search @@ ${bind(searchQuery(name) ?? '', 'tsquery')}`,
    set(country) && `e.country = ${bind(country, 'text')}`,
    ...whereConditions(filter, bindings),
  ]);
  return conditions && ` AND EXISTS (SELECT 1 FROM entity e WHERE e.id = s.id${conditions})`;
}

export const coMentionConditions = ({ coMentioned }: CoMentionFilter, { bind }: Bindings): string => (set(coMentioned) ? ` AND s.kind = ANY(${bind(coMentioned, 'text[]')})` : '');

export function curationConditions({ by, action, entityId, unplaced }: CurationFilter, { bind }: Bindings): string {
  const conditions = all([
    set(by) && `u.by = ${bind(by, 'text')}`,
    set(action) && `u.action = ${bind(action, 'text')}`,
    set(entityId) && `u.entities @> ARRAY[${bind(idOrNobody(entityId), 'uuid')}]`,
    set(unplaced) && `${unplaced ? '' : 'NOT '}EXISTS (SELECT 1 FROM curation_anchor a WHERE a.curation_id = u.id AND a.current IS NULL)`,
  ]);
  return conditions && ` AND EXISTS (SELECT 1 FROM curation u WHERE u.id = s.id${conditions})`;
}

export const candidateConditions = ({ kind, minScore }: CandidateFilter, { bind }: Bindings): string =>
  all([set(kind) && `s.kind = ${bind(kind, 'text')}`, set(minScore) && `s.score >= ${bind(minScore, 'double precision')}`]);
