import { foldHan } from '@dateline/document';
import type { ClaimProfile } from './claim-profile.ts';
import { MEASURES, USUAL_MEASURE, type Measure } from './claim-units.data.ts';
import { intervalOf } from './time-interval.ts';

/** What a claim is compared by: claims of one slot key are about one thing, and those of one value key say the same of it. */
export interface ClaimKeys {
  readonly slot: string;
  readonly value: string;
}

const PARTS: ReadonlySet<string> = new Set(['agent', 'patient', 'place', 'origin', 'destination']);

/** Equal keys for equal claims, across words and languages. Null for what is not compared: topics and instruments, what may or may not happen, and
 *  a number that stands as a participant (7人 as those who died), since it is a claim of its own. */
export function claimKeysOf(claim: ClaimProfile): ClaimKeys | null {
  const { slot, value, entity, words, quantity } = claim;
  if (slot === 'time') return { slot, value: timeKey(value) };
  if (slot === 'modality') return value === 'hypothetical' ? null : { slot, value: value === 'ongoing' ? 'actual' : value };
  if (quantity) return { slot: `quantity:${measureOf(claim)}`, value: numberKey(quantity) };
  if (!PARTS.has(slot)) return null;
  if (entity !== null) return { slot, value: `@${entity}` };
  return isCount(words) ? null : { slot, value: foldHan(words).toLowerCase() };
}

function timeKey(value: string): string {
  const interval = intervalOf(value);
  return interval === null ? value : `${interval.start ?? '..'}/${interval.end ?? '..'}`;
}

const numberKey = ({ value, upper, bound }: NonNullable<ClaimProfile['quantity']>): string => `${bound} ${String(value)}${upper === null ? '' : `-${String(upper)}`}`;

const isCount = (words: string): boolean => /\d|^(?:[一二两三四五六七八九十百千万数多几]|约|至少|超过|近)+[余多]?[名位个人座]|^(?:at least |more than |about |some )?(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|number)\b/iu.test(words);

/** Person, usd, kilometre; an unknown unit is its own measure. */
function measureOf({ kind, quantity, words }: ClaimProfile): string {
  const unit = foldHan(quantity?.unit ?? '').toLowerCase();
  const named = [unit, foldHan(quantity?.counted ?? '').toLowerCase(), ...(unit === '' ? [foldHan(words).toLowerCase()] : [])];
  for (const each of named) {
    const measure = (Object.keys(MEASURES) as Measure[]).find((known) => MEASURES[known].test(each));
    if (measure) return measure;
  }
  return unit === '' ? (USUAL_MEASURE[kind] ?? '') : unit;
}
