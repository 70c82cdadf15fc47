import type { EdgeName, FacetRecord, Lists, OneName, Page, PageArguments, PathRecord, Reading, SearchHit } from '@dateline/storage';
import { RECORDS, uuid } from './sample-records.fixture.ts';

type Kind = keyof typeof RECORDS;

/** What each edge leads to; the compiler proves that none is forgotten. */
export const TARGETS = {
  'article.people': 'person', 'article.organizations': 'organization', 'article.locations': 'location', 'article.events': 'event', 'article.eventMentions': 'eventMention',
  'article.quotations': 'quotation', 'article.mentions': 'mention', 'source.articles': 'article',
  'person.articles': 'article', 'person.events': 'event', 'person.quotations': 'quotation', 'person.mentions': 'mention', 'person.locations': 'location',
  'person.people': 'person', 'person.organizations': 'organization', 'person.roles': 'role', 'person.aliases': 'alias', 'person.coMentions': 'coMention', 'organization.roles': 'role', 'organization.aliases': 'alias', 'organization.coMentions': 'coMention', 'location.coMentions': 'coMention',
  'organization.articles': 'article', 'organization.events': 'event', 'organization.quotations': 'quotation', 'organization.mentions': 'mention', 'organization.locations': 'location',
  'organization.people': 'person', 'organization.organizations': 'organization',
  'location.articles': 'article', 'location.events': 'event', 'location.mentions': 'mention', 'location.people': 'person', 'location.organizations': 'organization', 'location.children': 'location',
  'event.articles': 'article', 'event.people': 'person', 'event.organizations': 'organization', 'event.locations': 'location', 'event.mentions': 'eventMention', 'event.claims': 'claim', 'event.comparisons': 'comparison', 'event.sources': 'eventSource', 'article.copies': 'article',
  'story.articles': 'article', 'story.events': 'event', 'story.actors': 'storyActor', 'story.places': 'storyActor',
} as const satisfies Record<EdgeName, Kind>;

export const edgeNames = Object.keys(TARGETS) as readonly EdgeName[];

const ONES = { 'article.story': 'story', 'article.original': 'article', 'event.story': 'story' } as const satisfies Record<OneName, Kind>;

const LISTED = { articles: 'article', people: 'person', organizations: 'organization', locations: 'location', events: 'event', sources: 'source', stories: 'story', comparisons: 'comparison', curations: 'curation', candidates: 'candidate', runs: 'run' } as const satisfies Record<keyof Lists, Kind>;

const HITS: readonly SearchHit[] = [{ noun: 'location', id: uuid(42), score: 2 }, { noun: 'article', id: uuid(1), score: 1 }];

/** One value of every facet. */
const FACET: readonly FacetRecord[] = [{ value: 'en', count: 2, sourceId: uuid(11), entityId: uuid(21), entityKind: 'person' }];

/** Forward pages only: what storage does with cursors is proved there. */
function pageOf<Row>(rows: readonly Row[], { first, after }: PageArguments): Page<Row> {
  const start = after ? Number(after) + 1 : 0;
  const end = start + (first ?? rows.length);
  return { rows: rows.slice(start, end).map((row, index) => ({ row, cursor: String(start + index) })), hasNextPage: end < rows.length, hasPreviousPage: start > 0 };
}

/** The sample as a reading: every edge leads to every row of its target. It notes what it is asked. */
export function sampleReading(): { readonly reading: Reading; readonly asked: string[] } {
  const asked: string[] = [];
  const note = (...words: unknown[]): void => void asked.push(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
  const rows = (kind: Kind): readonly { readonly id: string }[] => RECORDS[kind];
  const reading = {
    byId: (noun: Kind, id: string) => (note('byId', noun, id), Promise.resolve(rows(noun).find((row) => row.id === id) ?? null)),
    one: (one: keyof typeof ONES, from: string) => (note('one', one, from), Promise.resolve(rows(ONES[one])[0] ?? null)),
    edge: (edge: EdgeName, from: string, page: PageArguments, filter?: unknown) => (note('edge', edge, from, ...(filter ? [filter] : [])), Promise.resolve(pageOf(rows(TARGETS[edge]), page))),
    countEdge: (edge: EdgeName, from: string) => (note('countEdge', edge, from), Promise.resolve(rows(TARGETS[edge]).length)),
    list: (list: keyof Lists, page: PageArguments, filter: unknown, order: unknown) => (note('list', list, filter, order), Promise.resolve(pageOf(rows(LISTED[list]), page))),
    countList: (list: keyof Lists) => (note('countList', list), Promise.resolve(rows(LISTED[list]).length)),
    timeline: (of: string, id: string, page: PageArguments, filter: unknown) => (note('timeline', of, id, filter), Promise.resolve(pageOf(rows('event'), page))),
    countTimeline: () => Promise.resolve(rows('event').length),
    facetTimeline: (of: string, id: string, facet: string, first: number) => (note('facetTimeline', of, id, facet, String(first)), Promise.resolve(FACET)),
    buckets: (of: string, id: string, page: PageArguments, filter: unknown) => (note('buckets', of, id, filter), Promise.resolve(pageOf(rows('timelineBucket'), page))),
    countBuckets: () => Promise.resolve(rows('timelineBucket').length),
    facetList: (list: string, facet: string, first: number, filter: unknown) => (note('facetList', list, facet, String(first), filter), Promise.resolve(FACET)),
    facetEdge: (edge: string, from: string, facet: string, first: number) => (note('facetEdge', edge, from, facet, String(first)), Promise.resolve(FACET)),
    path: (from: string, to: string, steps: number) => (note('path', from, to, String(steps)), Promise.resolve({ steps: [{ entityId: uuid(21), entityKind: 'person', articleCount: 0, articles: [] }, { entityId: uuid(31), entityKind: 'organization', articleCount: 2, articles: [{ articleId: uuid(1) }] }] } satisfies PathRecord)),
    search: (words: string, page: PageArguments) => (note('search', words), Promise.resolve(pageOf(HITS, page))),
    countSearch: (words: string) => (note('countSearch', words), Promise.resolve(HITS.length)),
  };
  return { reading: reading as unknown as Reading, asked };
}
