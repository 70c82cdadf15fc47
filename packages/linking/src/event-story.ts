import type { EventProfile } from './event-profile.ts';
import { dayNumber } from './time-interval.ts';

/** How much the casts of two articles have in common. */
export type Story = 'copy' | 'one' | 'none';

// Shares of the smaller cast, over 37 articles on nine stories: retellings of one story 0.2 and more, a text printed twice 1.
const RETOLD = 0.2;
const COPIED = 0.8;

/** Of two articles on the same two countries so many tell one story, however many others long ones name. */
const SEVERAL = 3;

/** A cast of fewer says nothing of a copy. */
const CAST = 3;

/** Articles of one country and of so few days that share anybody tell one story, for what is in the news there goes on for days. */
const NEWS_DAYS = 4;

/** Whether two articles tell one story: a share of those who appear in them, countries, regions and media aside. One common name must be a person's, since an agency or
 *  a movement appears in many, unless the articles are of the same days; and both must be on one country. */
export function storyOf(left: EventProfile, right: EventProfile): Story {
  if (left.article === right.article) return 'one';
  const shared = sharedCast(left, right);
  const least = Math.min(left.company.length, right.company.length);
  if (least >= CAST && shared.length / least >= COPIED) return 'copy';
  if (shared.length === 0 || !areOfOneCountry(left, right)) return 'none';
  if (areOfOneDay(left, right)) return 'one';
  if (shared.length >= SEVERAL && areOfOnePair(left, right) && shared.some(({ kind }) => kind !== 'location')) return 'one';
  return shared.length / least >= RETOLD && (shared.length >= 2 || shared.some(({ kind }) => kind === 'person')) ? 'one' : 'none';
}

function sharedCast(left: EventProfile, right: EventProfile): EventProfile['company'] {
  const theirs = new Set(right.company.map(({ entity }) => entity));
  return left.company.filter(({ entity }) => theirs.has(entity));
}

/** Whether the casts of two articles have more in common than chance has. */
export const shareSeveral = (left: EventProfile, right: EventProfile): boolean => sharedCast(left, right).length >= SEVERAL;

/** Where one speaks of no country, it is left open. */
const areOfOneCountry = ({ countries: ours }: EventProfile, { countries: theirs }: EventProfile): boolean =>
  ours.length === 0 || theirs.length === 0 || ours.some((country) => theirs.includes(country));

const areOfOnePair = ({ countries: ours }: EventProfile, { countries: theirs }: EventProfile): boolean =>
  ours.length === 2 && theirs.length === 2 && ours.every((country) => theirs.includes(country));

const areOfOneDay = (left: EventProfile, right: EventProfile): boolean =>
  left.countries.length > 0 && right.countries.length > 0 && left.day !== null && right.day !== null && Math.abs(dayNumber(left.day) - dayNumber(right.day)) <= NEWS_DAYS;
