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

// Chosen on the corpus's stories and on an invented world in which a few names are in every other article; decisions/0030, 0047.
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
/** Parts played in the articles of a fortnight by which somebody is everywhere; the database counts the same (`is_everywhere`). */
export const EVERYWHERE = 32;
/** What it is worth to have somebody in common who is: the president and his ministry meet everybody. */
const COMMONPLACE = 0.6;
/** Casts that have so much in common are one, whoever is in them: triggers rely on it, too. */
const NEARLY_ALL = 0.7;
/** What is left of the likeness at the end of them. */
const FADED = 0.6;

const DAY = 86_400_000;

/** What two articles have in common. */
export interface Overlap {
  /** Sum over the shared entities of the smaller part that each plays in the two. */
  readonly shared: number;
  /** Of these, what is of those who are everywhere in the fortnight of the later of the two. */
  readonly commonplace: number;
  readonly sharedEvents: number;
  /** Sums of the parts of all. */
  readonly left: number;
  readonly right: number;
  /** Between the two, never negative. */
  readonly days: number;
}

/** How like two articles are that have so much in common, 0 to 1; 0 for two that are of no one story. */
export function likenessOf({ shared, commonplace, sharedEvents, left, right, days }: Overlap): number {
  const common = rounded(shared + sharedEvents * EVENT);
  const [ours, theirs] = [left + sharedEvents * EVENT, right + sharedEvents * EVENT];
  const least = sharedEvents > 0 ? LEAST_SHARED : LEAST_CAST;
  if (days > STORY_DAYS || common < least || common / Math.min(ours, theirs) < ENOUGH) return 0;
  // By both casts, not by the smaller: a roundup has everybody's cast, and is less like each story than the story's own articles are.
  const likeness = Math.min(1, common / Math.sqrt(ours * theirs));
  if (likeness < NEARLY_ALL && rounded(common - (1 - COMMONPLACE) * commonplace) < least) return 0;
  return rounded(likeness * (1 - (1 - FADED) * (days / STORY_DAYS)));
}

/** Whether somebody is everywhere in a fortnight, which is counted from 1 January 1970. */
export type IsEverywhere = (entity: string, fortnight: number) => boolean;

/** The same whichever stands left, and by the two and by who is everywhere alone. */
export function overlapOf(left: Told, right: Told, isEverywhere: IsEverywhere = () => false): Overlap {
  const theirs = new Map(right.cast.map(({ entity, weight }) => [entity, weight]));
  const events = new Set(right.events);
  const fortnight = Math.max(fortnightOf(left), fortnightOf(right));
  const sharedBy = (cast: Told['cast']): number => rounded(cast.reduce((sum, { entity, weight }) => sum + Math.min(weight, theirs.get(entity) ?? 0), 0));
  return {
    shared: sharedBy(left.cast), commonplace: sharedBy(left.cast.filter(({ entity }) => isEverywhere(entity, fortnight))),
    sharedEvents: left.events.filter((event) => events.has(event)).length,
    left: weightOf(left), right: weightOf(right), days: daysBetween(left.appearedAt, right.appearedAt),
  };
}

const fortnightOf = ({ appearedAt }: Pick<Told, 'appearedAt'>): number => Math.floor(Date.parse(appearedAt) / DAY / STORY_DAYS);

/** Who is everywhere, and when, by all articles that there are. */
function everywhereIn(articles: readonly Told[]): IsEverywhere {
  const parts = new Map<string, number>();
  const keyOf = (entity: string, fortnight: number): string => `${entity} ${String(fortnight)}`;
  for (const article of articles) for (const { entity } of article.cast) parts.set(keyOf(entity, fortnightOf(article)), (parts.get(keyOf(entity, fortnightOf(article))) ?? 0) + 1);
  return (entity, fortnight) => (parts.get(keyOf(entity, fortnight)) ?? 0) >= EVERYWHERE;
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
  const isEverywhere = everywhereIn(articles);
  return new Map(articles.map((article) => {
    let best: (Continued & { readonly id: string }) | null = null;
    for (const other of articles) {
      if (other.id === article.id || !isEarlier(other, article)) continue;
      const one = { id: other.id, likeness: likenessOf(overlapOf(article, other, isEverywhere)), from: other };
      if (one.likeness > 0 && isRather(one, best)) best = one;
    }
    return [article.id, best && { id: best.id, likeness: best.likeness }];
  }));
}
