import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { cutPlaces } from '../../languages/zh-Hans/cut-places.ts';
import { oneOf } from '../../words/characters.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';

const isSound = oneOf(cutPlaces.sounds);

/** 古利亚|伊波列, 托年|科耶, 赫梅利尼茨|基地区: places abroad that a model cuts in two, or whose first or last characters it leaves out. A piece is known
 *  by no list, and what it is cut off from writes sounds as it does. */
export function rejoinedPlaces(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  const starts = new Map(found.map((one) => [one.span.start, one]));
  const ends = new Set(found.map(({ span }) => span.end));
  return gathered(found, (one): Candidate[] => {
    if (one.kind !== 'location' || one.finder !== 'tagger') return [];
    const { start, end } = one.span;
    const rest = starts.get(end);
    const joined = rest && rest.finder === 'tagger' && rest.kind !== 'organization' && isForeign(text, rest) ? rest.span.end : undefined;
    const isPiece = isForeign(text, one) && !cutPlaces.generic.test(text.charAt(end - 1)) && isUnknown(text, one, gazetteer);
    if (rest && joined !== undefined && isUnknown(text, rest, gazetteer) && (isPiece || cutPlaces.ending.test(text.slice(end, joined)))) return [rejoined(start, joined)];
    if (!isPiece) return [];
    const head = headOf(text, start, (at) => covered.touches({ start: at, end: at + 1 }), (at) => ends.has(at));
    const tail = covered.touches({ start: end, end: end + 1 }) ? 0 : (cutPlaces.tail.exec(text.slice(end, end + cutPlaces.reach))?.[0].length ?? 0);
    return head + tail > 0 ? [rejoined(start - head, end + tail)] : [];
  });
}

const rejoined = (start: number, end: number): Candidate => candidate({ start, end }, 'location', 'pattern', 'pieces of one name that writes sounds', 0.8);

/** Whether nothing but sounds is in it, or a generic word behind them. */
function isForeign(text: string, { span: { start, end } }: Candidate): boolean {
  const last = cutPlaces.generic.test(text.charAt(end - 1)) ? end - 1 : end;
  for (let at = start; at < last; at++) if (!isSound(text.charCodeAt(at))) return false;
  return last > start + 1;
}

/** A small town somewhere is no reason to take a piece for a name. */
const isUnknown = (text: string, { span: { start, end } }: Candidate, gazetteer: Gazetteer): boolean =>
  gazetteer.named(text.slice(start, end)).every(({ kind, population }) => (kind === 'city' || kind === 'other') && population < KNOWN);
const KNOWN = 20_000;

/** How many sounds stand before a name from where another word ends. */
function headOf(text: string, start: number, isTaken: (at: number) => boolean, isEnd: (at: number) => boolean): number {
  let first = start;
  while (first > 0 && start - first < cutPlaces.most && isSound(text.charCodeAt(first - 1)) && !isTaken(first - 1)) first--;
  const head = text.slice(first, start);
  return head === '' || cutPlaces.noHead.test(head) || !(isEnd(first) || cutPlaces.before.test(text.slice(Math.max(0, first - 2), first))) ? 0 : head.length;
}
