import type { FoundTime } from './found-time.ts';
import type { Point } from './meaning.ts';
import { sifted, type Sieve } from './sieve.ts';
import type { TimeLanguage, TimePiece } from './time-language.ts';
import { beginning } from './time-starts.ts';

/** A piece as it stands in a sentence. */
interface Match {
  readonly piece: TimePiece;
  readonly end: number;
  readonly adds: Partial<Point>;
}

/** The dates that stand as runs of pieces (year, month, day, part of the day), each from one of `starts`, without overlap. */
export function* runsOfPieces(sentence: string, starts: readonly number[], language: TimeLanguage): Iterable<FoundTime> {
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    const found = pointAt(sentence, start, language);
    if (!found) continue;
    yield found;
    end = found.end;
  }
}

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
