import DataLoader from 'dataloader';
import { SEARCH_NOUNS } from '../reading.ts';
import type { CoMentionFilter, EventFilter } from '../list-filters.ts';
import type { AskedColumns, EdgeFilter, EdgeName, Edges, ListName, Lists, Nouns, OneName, Ones, Page, PageArguments, Reading, SearchHit, SearchNoun } from '../reading.ts';
import type { AsOf } from '../history/as-of.ts';
import { differencesBetween } from '../history/diff.ts';
import { asOfInstant, momentOf, stamped } from '../history/instant.ts';
import type { KeptPostings } from '../search/kept-postings.ts';
import { unavailable } from '../unavailable.ts';
import type { Ask, Statement } from './asking.ts';
import { invalidCursor } from './cursor.ts';
import { EDGES, type EdgeSource } from './edge-table.ts';
import type { EventRecord, FacetName, FacetRecord, PathRecord, TimelineBucketRecord } from '../records/index.ts';
import { revivalOf } from './evidence.ts';
import { facetStatement } from './facets.ts';
import { coMentionConditions, eventConditions } from './filters.ts';
import { LISTS } from './list-table.ts';
import { NOUNS, recordOf, type NounSource, type Rows } from './nouns.ts';
import { ONES } from './one-table.ts';
import { pathBetween } from './path.ts';
import { countStatement, NOBODY, pageOf, pageStatement, rowsOf, type PageAnswer, type Paged } from './page-query.ts';
import { searchCount, searchPage, type Searched } from './search-page.ts';
import type { ReadingWatch } from './watch.ts';
import { bucketsPaged, timelinePaged } from './timeline.ts';

const nobody = (instant: number | null | undefined): string => asOfInstant(NOBODY, instant);

const NO_FILTER = {};
const nothing = (): null => null;

/** Reads of one operation. What is asked for within a tick is one statement for each noun, and for each edge with its arguments, and for each instant. */
export function openReading(database: Ask, asOf: AsOf, postings: KeptPostings, watch: ReadingWatch = {}): Reading {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const load = openLoad(loaders, database, asOf, watch);
  let asked: AskedColumns = new Map();
  const page = <Row>(paged: Paged, id: string, args: PageArguments, filter: object, noun?: keyof Rows): Promise<Page<Row>> => pageBy(paged.name, () => paged, id, args, filter, noun);
  const pageBy = <Row>(name: string, paged: () => Paged, id: string, args: PageArguments, filter: object, noun?: keyof Rows): Promise<Page<Row>> =>
    load(`${name} ${stretch(args)} ${canonical(filter)}`, id, (ids, asker) => pages<Row>(asker, paged(), ids, args, asked.get(noun as keyof Nouns)), () => pageOf<Row>(name, [], args));
  const count = (paged: Paged, id: string, filter: object): Promise<number> =>
    load(`count ${paged.name} ${canonical(filter)}`, id, (ids, asker) => counts(asker, paged, ids), () => 0);
  const facets = (paged: Paged, noun: keyof Rows, id: string, facet: FacetName, first: number, filter: object): Promise<readonly FacetRecord[]> =>
    load(`facet ${facet} ${String(first)} ${paged.name} ${canonical(filter)}`, id, (ids, asker) => facetsOf(asker, paged, noun, ids, facet, first), () => []);
  return {
    byId: <Noun extends keyof Nouns>(noun: Noun, id: string) => load<Nouns[Noun] | null>(noun, id, (ids, asker) => records(asker, NOUNS[noun], ids, asked.get(noun)), nothing),
    one: <One extends OneName>(one: One, fromId: string) => load<Ones[One] | null>(one, fromId, (ids, asker) => ones(asker, one, ids, asked.get(ONES[one].noun)), nothing),
    edge: <Edge extends EdgeName>(edge: Edge, parentId: string, args: PageArguments, filter?: EdgeFilter<Edge>) => pageBy<Edges[Edge]>(edge, () => edgePaged(edge, filter ?? {}), parentId, args, filter ?? NO_FILTER, EDGES[edge].noun),
    countEdge: (edge, parentId, filter) => count(edgePaged(edge, filter ?? {}), parentId, filter ?? {}),
    list: <List extends ListName>(list: List, args: PageArguments, filter: Lists[List]['filter'] = {} as Lists[List]['filter'], order?: Lists[List]['order'], instant?: number | null) =>
      page<Lists[List]['row']>(listPaged(list, filter, order), nobody(instant), args, filter, LISTS[list].noun),
    countList: <List extends ListName>(list: List, filter: Lists[List]['filter'] = {} as Lists[List]['filter'], instant: number | null = null) => count(listPaged(list, filter), nobody(instant), filter),
    search: (words, args, instant, nouns = SEARCH_NOUNS) =>
      load<Page<SearchHit>>(`search ${stretch(args)} ${canonical({ words, nouns })}`, nobody(instant), (ids, asker) => forAll(ids, () => searchPage(asker, searched(words, nouns, instant, postings), args)), () => pageOf<SearchHit>('search', [], args)),
    countSearch: (words, instant, nouns = SEARCH_NOUNS) =>
      load<number>(`count search ${canonical({ words, nouns })}`, nobody(instant), (ids, asker) => forAll(ids, async () => (await asker<{ count: number }>(searchCount(searched(words, nouns, instant, postings))))[0]?.count ?? 0), () => 0),
    timeline: (of, id, args, filter) => page<EventRecord>(timelinePaged(of, filter), id, args, filter, 'event'),
    countTimeline: (of, id, filter) => count(timelinePaged(of, filter), id, filter),
    facetTimeline: (of, id, facet, first, filter) => facets(timelinePaged(of, filter), 'event', id, facet, first, filter),
    buckets: (of, id, args, filter) => page<TimelineBucketRecord>(bucketsPaged(of, filter), id, args, filter),
    countBuckets: (of, id, filter) => count(bucketsPaged(of, filter), id, filter),
    facetList: <List extends ListName>(list: List, facet: FacetName, first: number, filter: Lists[List]['filter'] = {} as Lists[List]['filter'], instant: number | null = null) =>
      facets(listPaged(list, filter), LISTS[list].noun, nobody(instant), facet, first, filter),
    facetEdge: (edge, parentId, facet, first, filter) => facets(edgePaged(edge, filter ?? {}), EDGES[edge].noun, parentId, facet, first, filter ?? {}),
    path: (fromId, toId, steps, kinds) => pathAt((instant) => askerAt(database, asOf, instant), fromId, toId, { steps, kinds: kinds ?? null }),
    differences: (from, to) => differencesBetween(database, from, to).catch((error: unknown) => { throw unavailable(error) ?? error; }),
    narrow: (columns) => { asked = columns; },
    forget: () => { loaders.clear(); },
  };
}

async function pathAt(askerOf: (instant: number | null) => Asker, fromId: string, toId: string, { steps, kinds }: { readonly steps: number; readonly kinds: readonly string[] | null }): Promise<PathRecord | null> {
  const [from, to] = [momentOf(fromId), momentOf(toId)];
  if (from === null || to === null) return null;
  const found = await pathBetween(askerOf(from.instant), from.id, to.id, steps, kinds);
  return from.instant === null ? found : stamped(found, from.instant) as PathRecord | null;
}

/** What is asked for by one name within a tick is one batch. */
type Load = <Value>(name: string, id: string, batch: (ids: readonly string[], asker: Asker) => Promise<ReadonlyMap<string, Value>>, missing: () => Value) => Promise<Value>;

const openLoad = (loaders: Map<string, DataLoader<string, unknown>>, database: Ask, asOf: AsOf, watch: ReadingWatch): Load => <Value>(name: string, id: string, batch: (ids: readonly string[], asker: Asker) => Promise<ReadonlyMap<string, Value>>, missing: () => Value): Promise<Value> => {
  const moment = momentOf(id);
  if (moment === null) return Promise.resolve(missing());
  const { instant } = moment;
  const key = asOfInstant(name, instant);
  const known = loaders.get(key);
  if (known) return known.load(moment.id) as Promise<Value>;
  const loader = new DataLoader<string, unknown>(async (ids) => {
    const asking = (): Promise<ReadonlyMap<string, unknown>> => batch(ids, askerAt(database, asOf, instant));
    const found = await (watch.batch ? watch.batch(nameOf(name), ids.length, asking) : asking());
    return ids.map((each) => (found.has(each) ? found.get(each) : missing())).map((value) => (instant === null ? value : stamped(value, instant)));
  });
  loaders.set(key, loader);
  return loader.load(moment.id) as Promise<Value>;
};

function edgePaged(edge: EdgeName, filter: EventFilter & CoMentionFilter): Paged {
  const { noun, rows, order, record, count }: EdgeSource = EDGES[edge];
  return { ...(count !== undefined && { count }), name: edge, rows: () => rows, order, source: record ?? NOUNS[noun], conditions: (bindings) => (noun === 'event' ? eventConditions(filter, bindings) : coMentionConditions(filter, bindings)) };
}

export function listPaged<List extends ListName>(list: List, filter: Lists[List]['filter'], order?: Lists[List]['order']): Paged {
  const { noun, rows, counted, orders, usual, conditions } = LISTS[list];
  const by = order ?? usual;
  return { ...(counted && { counted: (bindings) => counted(filter, bindings) }), name: `${list}:${by}`, rows: (bindings) => (typeof rows === 'string' ? rows : rows(filter, bindings)), order: orders[by], source: NOUNS[noun], conditions: (bindings) => conditions(filter, bindings) };
}

const searched = (words: string, nouns: readonly SearchNoun[], instant: number | null | undefined, kept: KeptPostings): Searched => ({ words, nouns, isNow: (instant ?? null) === null, kept });

const forAll = async <Value>(ids: readonly string[], answer: () => Promise<Value>): Promise<ReadonlyMap<string, Value>> => {
  const value = await answer();
  return new Map(ids.map((id) => [id, value]));
};

async function pages<Row>(asker: Asker, paged: Paged, parents: readonly string[], args: PageArguments, asked?: ReadonlySet<string>): Promise<ReadonlyMap<string, Page<Row>>> {
  const answers = await asker<PageAnswer>(pageStatement(paged, parents, args, asked), paged.name);
  const revive = revivalOf(typeof paged.source === 'string' ? paged.source : recordOf(paged.source.record, asked));
  return new Map(answers.map((answer) => [answer.parent, pageOf<Row>(paged.name, rowsOf(answer), args, revive)]));
}

async function facetsOf(asker: Asker, paged: Paged, noun: keyof Rows, parents: readonly string[], facet: FacetName, first: number): Promise<ReadonlyMap<string, readonly FacetRecord[]>> {
  const rows = await asker<FacetRecord & { parent: string }>(facetStatement(paged, noun, facet, parents, first));
  const byParent = new Map<string, FacetRecord[]>();
  for (const { parent, ...record } of rows) byParent.set(parent, [...(byParent.get(parent) ?? []), record]);
  return byParent;
}

async function counts(asker: Asker, paged: Paged, parents: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await asker<{ parent: string; count: number }>(countStatement(paged, parents));
  return new Map(rows.map(({ parent, count }) => [parent, count]));
}

async function records<Row>(asker: Asker, { from, id, record: whole, redirects }: NounSource, ids: readonly string[], asked?: ReadonlySet<string>): Promise<ReadonlyMap<string, Row>> {
  const record = recordOf(whole, asked);
  const survivor = redirects ? `JOIN ${redirects} o ON o.id = p.id JOIN ${from} ON ${id} = coalesce(o.merged_into_id, o.id)` : `JOIN ${from} ON ${id} = p.id`;
  const rows = await asker<{ asked: string; record: unknown }>({ sql: `SELECT p.id AS asked, ${record} AS record FROM unnest($1::uuid[]) AS p(id) ${survivor}`, values: [ids], lasting: true });
  const revive = revivalOf(record);
  return new Map(rows.map((row) => [row.asked, revive<Row>(row.record)]));
}

async function ones<Row>(asker: Asker, one: OneName, ids: readonly string[], asked?: ReadonlySet<string>): Promise<ReadonlyMap<string, Row>> {
  const { from, id, record: whole }: NounSource = NOUNS[ONES[one].noun];
  const record = recordOf(whole, asked);
  const rows = await asker<{ asked: string; record: unknown }>({ sql: `SELECT p.id AS asked, ${record} AS record FROM unnest($1::uuid[]) AS p(id) JOIN LATERAL (${ONES[one].id}) AS it(id) ON TRUE JOIN ${from} ON ${id} = it.id`, values: [ids], lasting: true });
  const revive = revivalOf(record);
  return new Map(rows.map((row) => [row.asked, revive<Row>(row.record)]));
}

/** Asks the tables of now, or of an instant. */
type Asker = <Row>(statement: Statement, list?: string) => Promise<Row[]>;

const askerAt = (database: Ask, asOf: AsOf, instant: number | null): Asker => async (statement, list) =>
  ask(database, instant === null ? statement : await asOf(statement, instant), list);

/** @throws DatelineError CURSOR_INVALID where a list's statement meets a value that is none of its type: only a cursor brings those. */
async function ask<Row>(database: Ask, statement: Statement, list?: string): Promise<Row[]> {
  try {
    return await database<Row>(statement);
  } catch (error) {
    if (list !== undefined && /^22/.test((error as { code?: string }).code ?? '')) throw invalidCursor(list);
    throw unavailable(error) ?? error;
  }
}

/** What a loader loads, without the arguments that are its own. */
const nameOf = (name: string): string => name.replace(/ [[{].*$/s, '');

/** The stretch of a list that is asked for; asked for each parent of a page, so that it is written as briefly as can be. */
const stretch = ({ first, after, last, before }: PageArguments): string => (isUnset(after) && isUnset(before) ? `[${String(first ?? null)},${String(last ?? null)}]` : JSON.stringify([first, after, last, before]));

const isUnset = (value: unknown): boolean => value === undefined || value === null;

/** Equal for arguments that mean the same, in whatever order they are written. */
const canonical = (value: object): string => isEmpty(value) ? '[]' :
  JSON.stringify(Object.entries(value).filter(([, each]) => each !== undefined && each !== null).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Asked for each parent of a page, so that nothing is made of the filter. */
function isEmpty(filter: object): boolean {
  for (const name in filter) if (!isUnset((filter as Readonly<Record<string, unknown>>)[name])) return false;
  return true;
}
