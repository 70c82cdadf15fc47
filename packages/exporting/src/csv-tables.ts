import type { ArticleRecord, ClaimRecord, EventRecord, NameRecord, QuotationRecord, Reading } from '@dateline/storage';
import { all, every, type Open } from './every.ts';

type Cell = string | number | boolean | null;

/** A table for spreadsheets: its columns, and its rows page by page in the order of the columns. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: (open: Open) => AsyncGenerator<readonly (readonly Cell[])[]>;
}

/** Several values of one cell. */
const list = (values: Iterable<string>): string => [...new Set(values)].join('; ');

const named = (names: readonly NameRecord[]): string => list(names.map(({ text }) => text));

const entities = (noun: 'people' | 'organizations'): Table => ({
  columns: ['id', 'name', 'names', 'wikidata', 'mentions', 'articles'],
  async *rows (open) {
    for await (const { rows } of every(noun, open, 'name')) yield rows.map(({ id, name, names, wikidata, mentionCount, articleCount }) => [id, name, named(names), wikidata, mentionCount, articleCount]);
  },
});

/** Rows that hang on articles or events: a page's are read together. */
const hanging = <Row, Parent extends { readonly id: string }>(columns: readonly string[], parents: (open: Open) => AsyncGenerator<{ readonly rows: readonly Parent[]; readonly reading: Reading }>,
  read: (parent: Parent, reading: Reading) => Promise<readonly Row[]>, cells: (row: Row, parent: Parent) => readonly Cell[]): Table => ({
  columns,
  async *rows (open) {
    for await (const { rows, reading } of parents(open)) {
      const found = await Promise.all(rows.map(async (parent) => (await read(parent, reading)).map((row) => cells(row, parent))));
      yield found.flat();
    }
  },
});

const oldestArticles = (open: Open) => every('articles', open, 'oldest');
const oldestEvents = (open: Open) => every('events', open, 'oldest');

/** A new table is a row here. */
export const TABLES = {
  articles: hanging(['id', 'title', 'published', 'day', 'language', 'source', 'authors', 'url', 'origin', 'characters'], oldestArticles,
    async ({ sourceId }, reading) => [sourceId === null ? null : await reading.byId('source', sourceId)],
    (source, { id, title, publishedAt, referenceDay, language, authors, url, origin, text }: ArticleRecord) => [id, title, publishedAt, referenceDay, language, source?.name ?? null, list(authors), url, origin, text.length]),
  people: entities('people'),
  organizations: entities('organizations'),
  locations: {
    columns: ['id', 'name', 'names', 'kind', 'country', 'latitude', 'longitude', 'gazetteer', 'wikidata', 'mentions', 'articles'],
    async *rows (open) {
      for await (const { rows } of every('locations', open, 'name')) {
        yield rows.map(({ id, name, names, placeKind, country, lat, lon, gazetteerId, wikidata, mentionCount, articleCount }) => [id, name, named(names), placeKind, country, lat, lon, gazetteerId, wikidata, mentionCount, articleCount]);
      }
    },
  },
  events: hanging(['id', 'kind', 'title', 'start', 'end', 'precision', 'place', 'people', 'organizations', 'mentions', 'articles'], oldestEvents,
    async ({ id, placeId }, reading) => [await Promise.all([placeId === null ? null : reading.byId('location', placeId), all('event.people', id, reading), all('event.organizations', id, reading)])],
    ([place, people, organizations], { id, kind, title, timeStart, timeEnd, timePrecision, mentionCount, articleCount }: EventRecord) =>
      [id, kind, title, timeStart, timeEnd, timePrecision, place?.name ?? null, list(people.map(({ name }) => name)), list(organizations.map(({ name }) => name)), mentionCount, articleCount]),
  quotations: hanging(['id', 'content', 'direct', 'speaker', 'speaker id', 'via', 'cue', 'stance', 'article', 'title', 'day', 'start', 'end'], oldestArticles,
    ({ id }, reading) => all('article.quotations', id, reading),
    ({ id, content, direct, speaker, via, cue, stance, start, end }: QuotationRecord, article: ArticleRecord) =>
      [id, content, direct, speaker?.exact ?? null, speaker?.entityId ?? null, list(via.map(({ exact }) => exact)), cue, stance, article.id, article.title, article.referenceDay, start, end]),
  claims: hanging(['id', 'event', 'title', 'slot', 'value', 'modality', 'source', 'day', 'words', 'article', 'start', 'end'], oldestEvents,
    ({ id }, reading) => all('event.claims', id, reading),
    ({ id, slot, value, modality, attribution, day, exact, articleId, start, end }: ClaimRecord, event: EventRecord) =>
      [id, event.id, event.title, slot, value, modality, attribution?.exact ?? null, day, exact, articleId, start, end]),
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;
