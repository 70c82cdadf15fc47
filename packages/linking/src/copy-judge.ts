import { LEAST_SHINGLES } from './copy-bands.ts';
import type { Shingles } from './copy-shingles.ts';
import { different, same, type Finding } from './judging.ts';

// Chosen on generated copies and follow-ups of the corpus and of real articles; the figures stand in the README.
/** Of the shorter text's shingles: an editor changes words and drops paragraphs, and outlets add lines of their own. */
const CONTAINED = 0.65;
/** Of the longer text's length: what is far shorter is an excerpt. */
const LENGTH = 0.5;
/** Of the lead's shingles: whoever follows up has a new lead and the old background. */
const LEAD = 0.5;
/** Where a lead is missing, it was cut from what is otherwise contained whole; but who is later and longer put a new one on top of all that was known. */
const WHOLE = 0.95;

/** A text as it was printed. */
export interface Print {
  readonly shingles: Shingles;
  /** When, in ISO 8601 and UTC; null where the article does not say. */
  readonly appearedAt: string | null;
}

/** Whether two articles print one text. The same whichever stands left, and by the two prints alone. */
export function judgeCopies(left: Print, right: Print): Finding {
  const isLeftShorter = left.shingles.all.size <= right.shingles.all.size;
  const [shorter, longer] = isLeftShorter ? [left.shingles, right.shingles] : [right.shingles, left.shingles];
  const isCut = !isLater(isLeftShorter ? right : left, isLeftShorter ? left : right);
  if (shorter.all.size < LEAST_SHINGLES) return different(1, 'too short to tell');
  const contained = shareOf(shorter.all, longer.all);
  const length = shorter.all.size / longer.all.size;
  const leads = [shareOf(shorter.lead, longer.all), shareOf(longer.lead, shorter.all)].sort((a, b) => a - b);
  const because = `${percent(contained)} of the shorter text in the longer, ${percent(length)} as long, leads ${percent(leads[0] ?? 0)} and ${percent(leads[1] ?? 0)}`;
  const isCopy = contained >= CONTAINED && length >= LENGTH && (leads.every((lead) => lead >= LEAD) || (isCut && contained >= WHOLE));
  return isCopy ? same(contained, because) : different(1 - contained, because);
}

const isLater = (print: Print, other: Print): boolean => print.appearedAt !== null && other.appearedAt !== null && print.appearedAt > other.appearedAt;

function shareOf(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
