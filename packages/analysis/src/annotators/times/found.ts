import { sieveOf, sifted, type Sieve } from './sieve.ts';
import type { Meaning } from './meaning.ts';
import type { Beginning, TimeLanguage, TimePiece } from './time-language.ts';
import type { Point } from './meaning.ts';

/** A time expression found in a text and not yet read against a calendar. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** The rule, or the pieces, that it was read by. */
  readonly because: string;
}

interface Match {
  readonly piece: TimePiece;
  readonly end: number;
  readonly adds: Partial<Point>;
}

/** The rule of how often something recurs, which is a length: 每30分钟. */
const EVERY = 'rule every so long';

/** All time expressions of one sentence, in reading order and without overlap. */
export function timesIn(text: string, language: TimeLanguage): readonly FoundTime[] {
  const sentence = text.replace(language.masked, (words) => '\u0000'.repeat(words.length));
  const starts = startsIn(sentence, language);
  const candidates = [...byRules(sentence, starts, language), ...points(sentence, starts, language)];
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundTime[] = [];
  let end = 0;
  let recurred = -1;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    language.to.lastIndex = recurred;
    const goesOn = recurred >= 0 && language.to.test(sentence) && language.to.lastIndex === candidate.start;
    if (goesOn || (candidate.because !== EVERY && language.recurring.test(sentence.slice(Math.max(0, candidate.start - 20), candidate.start)))) recurred = candidate.end;
    else found.push(candidate);
    end = candidate.end;
  }
  return found;
}

function* byRules(sentence: string, starts: readonly number[], language: TimeLanguage): Iterable<FoundTime> {
  for (const start of starts) {
    for (const rule of sifted(beginning(language.rules, sentence, start, language), sentence, start)) {
      rule.pattern.lastIndex = start;
      const match = rule.pattern.exec(sentence);
      const meaning = match && match[0] !== '' ? rule.read(match.groups ?? {}) : null;
      if (match && meaning) yield { start, end: start + match[0].length, meaning, because: `rule ${rule.name}` };
    }
  }
}

function* points(sentence: string, starts: readonly number[], language: TimeLanguage): Iterable<FoundTime> {
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    const found = pointAt(sentence, start, language);
    if (!found) continue;
    yield found;
    end = found.end;
  }
}

/** Where a time may begin. One look at each character is many times cheaper than a search with every pattern, each of which
 *  has to look behind itself first. */
function startsIn(sentence: string, { firsts }: TimeLanguage): readonly number[] {
  const starts: number[] = [];
  let wasDigit = false;
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    const isDigit = code >= ZERO && code <= NINE;
    if (isDigit ? !wasDigit : firsts(code, at, sentence)) starts.push(at);
    wasDigit = isDigit;
  }
  return starts;
}

interface Beginner { readonly pattern: RegExp; readonly begins?: Beginning }

/** What may begin with the character at a place. */
function beginning<Item extends Beginner>(items: readonly Item[], sentence: string, at: number, { numerals }: TimeLanguage): Sieve<Item> {
  const known = sorted.get(items) ?? { numeral: sieveOf(items.filter(({ begins }) => begins !== 'word')), word: sieveOf(items.filter(({ begins }) => begins !== 'numeral')) };
  sorted.set(items, known);
  return known[numerals(sentence.charCodeAt(at)) ? 'numeral' : 'word'] as unknown as Sieve<Item>;
}
const sorted = new WeakMap<readonly Beginner[], Readonly<Record<Beginning, Sieve<Beginner>>>>();

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

const openers = new WeakMap<TimeLanguage, readonly TimePiece[]>();

function openersOf(language: TimeLanguage): readonly TimePiece[] {
  const known = openers.get(language);
  if (known) return known;
  const built = language.pieces.filter((piece) => piece.opens);
  openers.set(language, built);
  return built;
}

/** The longest run of pieces that begins here. */
function pointAt(sentence: string, start: number, language: TimeLanguage): FoundTime | null {
  let match = longest(sentence, start, beginning(openersOf(language), sentence, start, language));
  if (!match) return null;
  let meaning: Point = { kind: 'point' };
  let weight = 0;
  let end = start;
  const used = new Set<string>();
  while (match) {
    meaning = { ...meaning, ...match.adds };
    weight += match.piece.weight;
    end = match.end;
    used.add(match.piece.name);
    match = next(sentence, end, match.piece.name, meaning, used, language);
  }
  return weight >= 2 ? { start, end, meaning, because: `date of ${[...used].join(', ')}` } : null;
}

/** `gap` numbers what may stand between, so that a place is asked for each once. */
interface Follower { readonly piece: TimePiece; readonly glue: RegExp; readonly gap: number }
const followers = new WeakMap<TimeLanguage, ReadonlyMap<string, readonly Follower[]>>();

/** The pieces that may follow one, by its name, in the order in which they are tried. */
function followersOf(language: TimeLanguage): ReadonlyMap<string, readonly Follower[]> {
  const known = followers.get(language);
  if (known) return known;
  const built = new Map<string, Follower[]>();
  const gaps = [...new Set(language.pieces.flatMap(({ follows }) => follows.map(([, glue]) => glue)))];
  for (const piece of language.pieces) for (const [name, glue] of piece.follows) {
    const others = built.get(name);
    const follower = { piece, glue, gap: gaps.indexOf(glue) };
    if (others) others.push(follower);
    else built.set(name, [follower]);
  }
  followers.set(language, built);
  return built;
}

function next(sentence: string, end: number, last: string, meaning: Point, used: ReadonlySet<string>, language: TimeLanguage): Match | null {
  let best: Match | null = null;
  const ends: number[] = [];
  for (const { piece, glue, gap } of followersOf(language).get(last) ?? []) {
    if (used.has(piece.name)) continue;
    const from = (ends[gap] ??= behind(glue, sentence, end));
    const match = from < 0 ? null : matchAt(piece, sentence, from);
    // a second day beside the first is another expression, not a member of this one
    if (match && (piece.restates === true || !Object.keys(match.adds).some((field) => field in meaning)) && match.end > (best?.end ?? 0)) best = match;
  }
  return best;
}

/** Where what stands between two pieces ends; -1 where it does not stand here. */
function behind(glue: RegExp, sentence: string, at: number): number {
  glue.lastIndex = at;
  return glue.test(sentence) ? glue.lastIndex : -1;
}

function longest(sentence: string, at: number, pieces: Sieve<TimePiece>): Match | null {
  let best: Match | null = null;
  for (const piece of sifted(pieces, sentence, at)) {
    const match = matchAt(piece, sentence, at);
    if (match && match.end > (best?.end ?? at)) best = match;
  }
  return best;
}

function matchAt(piece: TimePiece, sentence: string, at: number): Match | null {
  piece.pattern.lastIndex = at;
  const match = piece.pattern.exec(sentence);
  if (!match) return null;
  const adds = piece.read(match.groups ?? {});
  return adds && { piece, end: at + match[0].length, adds };
}
