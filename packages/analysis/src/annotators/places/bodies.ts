import { exact, isChinese } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { localBodies } from '../../languages/zh-Hans/local-bodies.ts';
import { simplified } from '../../languages/simplified.ts';
import type { Layers } from '../../layers.ts';

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** Where a local body that the article names is at work, at the place of its name in the text. */
export interface Body { readonly start: number; readonly end: number; readonly entry: PlaceEntry }

/** 柳州市公安局, 花莲县消防局, 珠海市人民医院: the towns and divisions that the article names only within the names of what they have there; the smallest of each. */
export function bodiesOf({ article, mentions }: Read, gazetteer: Gazetteer): Body[] {
  if (!isChinese(article.language)) return [];
  const known = new Map<string, PlaceEntry | undefined>();
  return gathered(mentions, ({ kind, form, span }): Body[] => {
    if (kind !== 'organization' || form !== 'name') return [];
    const name = simplified(exact(article.text, span));
    if (!known.has(name)) known.set(name, localBodies.ends.test(name) ? seatOf(name, gazetteer) : undefined);
    const entry = known.get(name);
    return entry ? [{ start: span.start, end: span.end, entry }] : [];
  });
}

/** 广东省|珠海市|香洲区: each within the one before it. */
function seatOf(name: string, gazetteer: Gazetteer): PlaceEntry | undefined {
  let seat: PlaceEntry | undefined;
  let start = 0;
  for (let next = divisionAt(name, start, seat, gazetteer); next !== undefined; next = divisionAt(name, start, seat, gazetteer)) {
    start = next.end;
    seat = next.entry;
  }
  return seat;
}

const [SHORTEST, LONGEST] = [2, 9];
/** A name of fewer people is another's as well too often, without its generic word. */
const KNOWN = 200_000;
/** A town is meant where its namesakes have less than a tenth of its people. */
const RENOWN = 10;

/** The division whose name begins at `start`: the longest that the gazetteer has, alone of its name or the one that lies in `around`. */
function divisionAt(name: string, start: number, around: PlaceEntry | undefined, gazetteer: Gazetteer): { readonly entry: PlaceEntry; readonly end: number } | undefined {
  for (let end = Math.min(name.length - 2, start + LONGEST); end >= start + SHORTEST; end--) {
    const rows = rowsOf(name.slice(start, end), gazetteer).filter((row) => lies(row, around));
    const towns = rows.filter(({ kind }) => kind !== 'admin1');
    const entry = alone(towns.length > 0 ? towns : rows);
    if (entry) return { entry, end };
  }
  return undefined;
}

function rowsOf(word: string, gazetteer: Gazetteer): PlaceEntry[] {
  const isWhole = localBodies.divisions.test(word);
  const bare = isWhole && word.length > SHORTEST ? gazetteer.named(word.slice(0, -1)) : [];
  return [...gazetteer.named(word), ...bare].filter((row) => isDivision(row) && (isWhole || row.population >= KNOWN) && isNamed(row, word));
}

/** The first row, where all others are of its division or small. */
const alone = ([first, ...others]: readonly PlaceEntry[]): PlaceEntry | undefined =>
  first && others.every(({ country, admin1, population }) => (country === first.country && admin1 === first.admin1) || population * RENOWN < first.population) ? first : undefined;

const isDivision = ({ kind }: PlaceEntry): boolean => kind === 'admin1' || kind === 'city' || kind === 'other';
const lies = (row: PlaceEntry, around: PlaceEntry | undefined): boolean => around === undefined || (row.id !== around.id && row.country === around.country && (around.admin1 === null || row.admin1 === around.admin1));
/** A province for 省, and none for 市: 吉林市 is no 吉林省. */
const isNamed = ({ kind }: PlaceEntry, word: string): boolean => (kind === 'admin1' ? !word.endsWith('县') : !word.endsWith('省'));
