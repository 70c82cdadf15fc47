/** An article as far as stories are concerned. Plain data. */
export interface Told {
  readonly id: string;
  /** The same in every store: decides between articles that appeared at once. */
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly appearedAt: string;
  /** How much of a part each entity plays, 0 to 1. */
  readonly cast: readonly { readonly entity: string; readonly weight: number }[];
  /** Events that it reports. */
  readonly events: readonly string[];
}

// Chosen on the corpus's stories and on an invented world in which a few names are in every other article; decisions/0030.
/** Share of the smaller cast that two articles of one story have in common. */
const ENOUGH = 0.25;
/** What has less in common than an event and a person is no story. */
const LEAST_SHARED = 2;
/** By the cast alone it takes three: a president and his ministry, who are in the news every day, make 1.8, with their country 2.05. */
export const LEAST_CAST = 2.3;
/** An event that both report is worth as much as a person. */
const EVENT = 1;
/** A story goes on within this many days. */
export const STORY_DAYS = 14;
/** What is left of the likeness at the end of them. */
const FADED = 0.6;

const DAY = 86_400_000;

/** What two articles have in common. */
export interface Overlap {
  /** Sum over the shared entities of the smaller part that each plays in the two. */
  readonly shared: number;
  readonly sharedEvents: number;
  /** Sums of the parts of all. */
  readonly left: number;
  readonly right: number;
  /** Between the two, never negative. */
  readonly days: number;
}

/** How like two articles are that have so much in common, 0 to 1; 0 for two that are of no one story. */
export function likenessOf({ shared, sharedEvents, left, right, days }: Overlap): number {
  const common = rounded(shared + sharedEvents * EVENT);
  const [ours, theirs] = [left + sharedEvents * EVENT, right + sharedEvents * EVENT];
  if (days > STORY_DAYS || common < (sharedEvents > 0 ? LEAST_SHARED : LEAST_CAST) || common / Math.min(ours, theirs) < ENOUGH) return 0;
  // By both casts, not by the smaller: a roundup has everybody's cast, and is less like each story than the story's own articles are.
  return rounded(Math.min(1, common / Math.sqrt(ours * theirs)) * (1 - (1 - FADED) * (days / STORY_DAYS)));
}

/** The same whichever stands left, and by the two alone. */
export function overlapOf(left: Told, right: Told): Overlap {
  const theirs = new Map(right.cast.map(({ entity, weight }) => [entity, weight]));
  const events = new Set(right.events);
  return {
    shared: rounded(left.cast.reduce((sum, { entity, weight }) => sum + Math.min(weight, theirs.get(entity) ?? 0), 0)),
    sharedEvents: left.events.filter((event) => events.has(event)).length,
    left: weightOf(left), right: weightOf(right), days: daysBetween(left.appearedAt, right.appearedAt),
  };
}

export const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

const weightOf = ({ cast }: Told): number => rounded(cast.reduce((sum, { weight }) => sum + weight, 0));

/** So that sums in another order are the same. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Whether the one came before the other; exactly one of two does. */
export const isEarlier = (a: Pick<Told, 'appearedAt' | 'key'>, b: Pick<Told, 'appearedAt' | 'key'>): boolean =>
  a.appearedAt < b.appearedAt || (a.appearedAt === b.appearedAt && a.key < b.key);

/** An earlier article that another goes on from, and how like it is. */
export interface Continued {
  readonly likeness: number;
  readonly from: Pick<Told, 'appearedAt' | 'key'>;
}

/** Whether an article rather goes on from the one than from the other: what is more like it, of equals what came later. */
export const isRather = (one: Continued, other: Continued | null): boolean =>
  other === null || one.likeness > other.likeness || (one.likeness === other.likeness && isEarlier(other.from, one.from));

/** For each article the earlier one that it goes on from; null where it begins a story. The order of the articles makes no difference. */
export function continuations(articles: readonly Told[]): Map<string, { readonly id: string; readonly likeness: number } | null> {
  return new Map(articles.map((article) => {
    let best: (Continued & { readonly id: string }) | null = null;
    for (const other of articles) {
      if (other.id === article.id || !isEarlier(other, article)) continue;
      const one = { id: other.id, likeness: likenessOf(overlapOf(article, other)), from: other };
      if (one.likeness > 0 && isRather(one, best)) best = one;
    }
    return [article.id, best && { id: best.id, likeness: best.likeness }];
  }));
}
