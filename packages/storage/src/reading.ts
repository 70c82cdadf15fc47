import type { EntityKind } from '@dateline/document';
import type { DifferenceRecord } from './history/diff.ts';
import type {
  AliasRecord, ArticleRecord, CandidateRecord, CoMentionRecord, ClaimRecord, ComparisonRecord, CurationRecord, EventMentionRecord, EventRecord, EventSourceRecord, FacetName, FacetRecord,
  LocationRecord, MentionRecord, PathRecord, OrganizationRecord, PersonRecord, QuotationRecord, RoleRecord, RunRecord, SourceRecord, StoryActorRecord, StoryRecord, TimelineBucketRecord,
} from './records/index.ts';
import type { ArticleFilter, CandidateFilter, CoMentionFilter, ComparisonFilter, CurationFilter, EventFilter, LocationFilter, NameFilter, StoryFilter, TimelineFilter, TimelineOf } from './list-filters.ts';

/** Which stretch of a list: forward with `first`/`after` or backward with `last`/`before`, as Relay has it. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Nouns that are found by their id. */
export interface Nouns {
  readonly article: ArticleRecord;
  readonly source: SourceRecord;
  readonly person: PersonRecord;
  readonly organization: OrganizationRecord;
  readonly location: LocationRecord;
  readonly event: EventRecord;
  readonly mention: MentionRecord;
  readonly quotation: QuotationRecord;
  readonly eventMention: EventMentionRecord;
  readonly story: StoryRecord;
  readonly claim: ClaimRecord;
  readonly curation: CurationRecord;
  readonly run: RunRecord;
}

/** What is asked of the records of some nouns, by the records' own names, and `cursor` where it is asked where rows stand in a list. Records of the other nouns are read whole. */
export type AskedColumns = ReadonlyMap<keyof Nouns, ReadonlySet<string>>;

/** Every edge that can be walked: from the noun before the dot to rows of the type given. */
export interface Edges {
  readonly 'article.people': PersonRecord;
  readonly 'article.organizations': OrganizationRecord;
  readonly 'article.locations': LocationRecord;
  readonly 'article.events': EventRecord;
  readonly 'article.eventMentions': EventMentionRecord;
  readonly 'article.quotations': QuotationRecord;
  readonly 'article.mentions': MentionRecord;
  readonly 'source.articles': ArticleRecord;
  readonly 'person.articles': ArticleRecord;
  readonly 'person.events': EventRecord;
  readonly 'person.quotations': QuotationRecord;
  readonly 'person.mentions': MentionRecord;
  readonly 'person.locations': LocationRecord;
  readonly 'person.people': PersonRecord;
  readonly 'person.organizations': OrganizationRecord;
  readonly 'person.roles': RoleRecord;
  readonly 'person.aliases': AliasRecord;
  readonly 'person.coMentions': CoMentionRecord;
  readonly 'organization.articles': ArticleRecord;
  readonly 'organization.events': EventRecord;
  readonly 'organization.quotations': QuotationRecord;
  readonly 'organization.mentions': MentionRecord;
  readonly 'organization.locations': LocationRecord;
  readonly 'organization.people': PersonRecord;
  readonly 'organization.organizations': OrganizationRecord;
  readonly 'organization.roles': RoleRecord;
  readonly 'organization.aliases': AliasRecord;
  readonly 'organization.coMentions': CoMentionRecord;
  readonly 'location.articles': ArticleRecord;
  readonly 'location.events': EventRecord;
  readonly 'location.mentions': MentionRecord;
  readonly 'location.people': PersonRecord;
  readonly 'location.organizations': OrganizationRecord;
  readonly 'location.children': LocationRecord;
  readonly 'location.coMentions': CoMentionRecord;
  readonly 'event.articles': ArticleRecord;
  readonly 'event.people': PersonRecord;
  readonly 'event.organizations': OrganizationRecord;
  readonly 'event.locations': LocationRecord;
  readonly 'event.mentions': EventMentionRecord;
  readonly 'event.claims': ClaimRecord;
  readonly 'event.comparisons': ComparisonRecord;
  readonly 'event.sources': EventSourceRecord;
  readonly 'article.copies': ArticleRecord;
  readonly 'story.articles': ArticleRecord;
  readonly 'story.events': EventRecord;
  readonly 'story.actors': StoryActorRecord;
  readonly 'story.places': StoryActorRecord;
}

export type EdgeName = keyof Edges;

/** The lists that a query starts from. */
export interface Lists {
  readonly articles: { row: ArticleRecord; filter: ArticleFilter; order: 'newest' | 'oldest' };
  readonly people: { row: PersonRecord; filter: NameFilter; order: 'mentions' | 'name' };
  readonly organizations: { row: OrganizationRecord; filter: NameFilter; order: 'mentions' | 'name' };
  readonly locations: { row: LocationRecord; filter: LocationFilter; order: 'mentions' | 'name' | 'distance' };
  readonly events: { row: EventRecord; filter: EventFilter; order: 'newest' | 'oldest' | 'mentions' };
  readonly stories: { row: StoryRecord; filter: StoryFilter; order: 'newest' | 'oldest' | 'articles' };
  readonly comparisons: { row: ComparisonRecord; filter: ComparisonFilter; order: 'newest' };
  readonly sources: { row: SourceRecord; filter: Record<string, never>; order: 'name' };
  readonly candidates: { row: CandidateRecord; filter: CandidateFilter; order: 'surest' };
  readonly runs: { row: RunRecord; filter: Record<string, never>; order: 'newest' };
  readonly curations: { row: CurationRecord; filter: CurationFilter; order: 'newest' | 'oldest' };
}

export type ListName = keyof Lists;

export type EdgeFilter<Edge extends EdgeName> = Edges[Edge] extends EventRecord ? EventFilter : Edges[Edge] extends CoMentionRecord ? CoMentionFilter : Record<string, never>;

/** What a search looks through. */
export const SEARCH_NOUNS = ['article', 'quotation', 'event', 'person', 'organization', 'location'] as const;
export type SearchNoun = (typeof SEARCH_NOUNS)[number];

export interface SearchHit {
  readonly noun: SearchNoun;
  readonly id: string;
  readonly score: number;
}

/** What something has at most one of: an article's story, and the first print of its text where it is a copy; the story that most reports of an event stand in. */
export interface Ones {
  readonly 'article.story': StoryRecord;
  readonly 'article.original': ArticleRecord;
  readonly 'event.story': StoryRecord;
}

export type OneName = keyof Ones;

/** Reads of one operation, batched: keys asked for in the same tick are one statement, answered in the order of the keys.
 *  Ids may be of an instant (`asOfInstant`): what is read by one is what the graph held then, and so are all ids in the answer. */
export interface Reading {
  /** The row, or null where there is none; ids that were merged away give the survivor. */
  byId<Noun extends keyof Nouns>(noun: Noun, id: string): Promise<Nouns[Noun] | null>;
  one<One extends OneName>(one: One, fromId: string): Promise<Ones[One] | null>;
  /** A page of an edge; the same edge with the same arguments is one statement for all its parents. */
  edge<Edge extends EdgeName>(edge: Edge, parentId: string, page: PageArguments, filter?: EdgeFilter<Edge>): Promise<Page<Edges[Edge]>>;
  /** How many rows an edge has; asked only where totalCount is. */
  countEdge<Edge extends EdgeName>(edge: Edge, parentId: string, filter?: EdgeFilter<Edge>): Promise<number>;
  list<List extends ListName>(list: List, page: PageArguments, filter?: Lists[List]['filter'], order?: Lists[List]['order'], instant?: number | null): Promise<Page<Lists[List]['row']>>;
  countList<List extends ListName>(list: List, filter?: Lists[List]['filter'], instant?: number | null): Promise<number>;
  /** What contains all the words, best first, of the nouns given or of all: Chinese in either script, words in quotation marks as a phrase, `taliba*` by its beginning. */
  search(words: string, page: PageArguments, instant?: number | null, nouns?: readonly SearchNoun[]): Promise<Page<SearchHit>>;
  countSearch(words: string, instant?: number | null, nouns?: readonly SearchNoun[]): Promise<number>;
  /** Events with a time, in the order in which they begin. */
  timeline(of: TimelineOf, id: string, page: PageArguments, filter: TimelineFilter): Promise<Page<EventRecord>>;
  countTimeline(of: TimelineOf, id: string, filter: TimelineFilter): Promise<number>;
  facetTimeline(of: TimelineOf, id: string, facet: FacetName, first: number, filter: TimelineFilter): Promise<readonly FacetRecord[]>;
  /** Stretches of time in which some of them begins, earliest first. */
  buckets(of: TimelineOf, id: string, page: PageArguments, filter: TimelineFilter): Promise<Page<TimelineBucketRecord>>;
  countBuckets(of: TimelineOf, id: string, filter: TimelineFilter): Promise<number>;
  /** How many rows of a list or an edge have each value, those of most rows first. */
  facetList<List extends ListName>(list: List, facet: FacetName, first: number, filter?: Lists[List]['filter'], instant?: number | null): Promise<readonly FacetRecord[]>;
  facetEdge<Edge extends EdgeName>(edge: Edge, parentId: string, facet: FacetName, first: number, filter?: EdgeFilter<Edge>): Promise<readonly FacetRecord[]>;
  /** The shortest way from one entity to another over articles that name both of a step, of at most so many steps; null where there is none. Between two steps only
   *  entities of the kinds, where kinds are given. Takes one statement a step and two more. */
  path(fromId: string, toId: string, steps: number, kinds?: readonly EntityKind[] | null): Promise<PathRecord | null>;
  /** How the graph differs between two instants. */
  differences(from: Date, to: Date): Promise<readonly DifferenceRecord[]>;
  /** Says what is asked of records: from then on the rest is not read, and missing in them. */
  narrow(asked: AskedColumns): void;
  /** After a write: what was read before is read anew. */
  forget(): void;
}
