import { trimmed } from '@dateline/document';
import type { Span } from '@dateline/document';
import { matchesOf } from '../../../words/matches.ts';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/en/quotation-clauses.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn } from '../references.ts';
import { startingIn } from '../starting-in.ts';
import { isSource } from './subject.ts';

/** Where the clause that holds a cue may begin. */
const CLAUSE = /[,;:—–“”"‘]\s*|\b(?:said|says|that|and|but|while|as|when|because|although|though|where|after|since|if|what|how|why|whether)\s+/giu;

/** One manager, who asked not to be named, | said. */
const RELATIVE = /,\s+(?:who|whose|which)\b[^,;:“”"]{1,120},\s*$/u;

/** The words before the cue that may hold its subject; past an apposition where one stands between (Jan, a shopkeeper, said). */
export function zoneBefore(reading: Reading, statement: Span, cue: Span): Span {
  const aside = RELATIVE.exec(reading.text.slice(Math.max(statement.start, cue.start - 160), cue.start))?.[0].length;
  // Ann Roe, head of Acme, who asked …, said: with the comma before “who” the name and its apposition are read as without it
  if (aside !== undefined) {
    const end = cue.start - aside;
    const from = end + (reading.text.slice(Math.max(statement.start, end - 120), end).includes(', ') ? 2 : 0);
    return zoneBefore(reading, statement, { start: from, end: from });
  }
  const auxiliaries = CLAUSES.auxiliaries.exec(reading.text.slice(Math.max(statement.start, cue.start - 40), cue.start))?.[0].length;
  if (auxiliaries !== undefined) return zoneBefore(reading, statement, { start: cue.start - auxiliaries + 2, end: cue.start - auxiliaries + 2 });
  const stretch = reading.text.slice(statement.start, cue.start);
  if (isHalfClosed(reading, statement, stretch)) return { start: statement.start, end: cue.start - (/,\s$/u.exec(stretch)?.[0].length ?? 0) };
  const breaks = matchesOf(stretch, CLAUSE).map((match) => ({ end: statement.start + match.index + match[0].length, words: match[0] }));
  const starts = [statement.start, ...breaks.map(({ end }) => end)];
  const last = starts.at(-1) ?? statement.start;
  if (!/,\s*$/u.test(stretch) || starts.length < 3) return { start: joined(reading, statement, starts, breaks.at(-1)?.words) ?? last, end: cue.start };
  const commas = matchesOf(stretch.replace(/,\s*$/u, ' '), /,\s/gu).map((match) => statement.start + match.index);
  const comma = commas.at(-1);
  if (comma === undefined) return { start: last, end: cue.start };
  const quote = breaks.findLast(({ words }) => /[“”"]/u.test(words))?.end;
  const named = firstNamed(reading, { start: quote ?? statement.start, end: comma }, quote === undefined ? TITLES : ROLES);
  if (named) return named;
  const apposition = { start: comma + 1, end: cue.start };
  // its spokesman, Gary Nkombo, said: the name is who speaks
  if (isNamed(reading, apposition, descriptionBefore(reading, statement, apposition.start + 1) !== undefined)) return apposition;
  return { start: starts.filter((start) => start < comma).at(-1) ?? statement.start, end: comma };
}

/** The harbour agency Acme, said: an apposition without its first comma. */
function isHalfClosed(reading: Reading, { start }: Span, stretch: string): boolean {
  if (!HALF_CLOSED.test(stretch)) return false;
  const end = start + stretch.length - 2;
  const name = mentionsIn(reading, { start, end }).at(-1);
  return name !== undefined && name.kind !== 'location' && name.span.end === end && !CLAUSES.finite.test(stretch.slice(0, name.span.start - start).replace(/['’]s\b/gu, ''));
}
const HALF_CLOSED = /^[^,;:“”"—–]{3,90},\s$/u;

/** Where the first of two begins who speak together: Ann Roe and | Jo Holm said, Roe and | her team said. Undefined where more than a name stands before the “and”. */
function joined(reading: Reading, statement: Span, starts: readonly number[], words = ''): number | undefined {
  const [from, to] = starts.slice(-2);
  if (from === undefined || to === undefined || !/^and\s/u.test(words)) return undefined;
  const several = CLAUSES.ofSeveral.exec(reading.text.slice(Math.max(statement.start, to - LONGEST_LIST), to))?.[1];
  if (several !== undefined) return to - several.length;
  const end = to - words.length - 1;
  if (isFirstOfTwo(reading, statement, { start: from, end }, to)) return from;
  return mentionsIn(reading, { start: from, end }).some(({ kind, span }) => kind !== 'location' && span.end === end && TITLES.test(reading.text.slice(from, span.start))) ? from : undefined;
}

/** Characters of a list of those for whom somebody speaks. */
const LONGEST_LIST = 160;

/** Current and | former officials said, politicians and | priests said, Rana and | Acme said: what stands before the “and” at the head of a clause is no clause. */
function isFirstOfTwo(reading: Reading, statement: Span, first: Span, second: number): boolean {
  if (first.start > statement.start && !/(?:[,;:”"]|\b(?:but|while|as|that|because))\s$/u.test(reading.text.slice(Math.max(statement.start, first.start - 9), first.start))) return false;
  const words = reading.text.slice(first.start, first.end);
  if (CLAUSES.firstOfTwo.test(words)) return !/s$/iu.test(words) || isSource(words.split(' ').at(-1) ?? '');
  return [first.start, second].every((at) => reading.mentionAt.has(at)) && reading.layers.mentions[reading.mentionAt.get(first.start) ?? -1]?.span.end === first.end;
}

/** Where the words begin that say who is named behind them: the state's home minister, | Anna Roe, said. */
export function descriptionBefore(reading: Reading, statement: Span, at: number): number | undefined {
  const from = Math.max(statement.start, at - LONGEST_DESCRIPTION);
  const words = CLAUSES.description.exec(reading.text.slice(from, at))?.[1];
  return words === undefined ? undefined : at - ', '.length - words.length;
}
const LONGEST_DESCRIPTION = 90;

/** Whether a stretch is a name and no more: of a person, or of an organization that was described. */
const isNamed = (reading: Reading, stretch: Span, isDescribed: boolean): boolean => {
  const words = trimmed(reading.text, stretch);
  const end = words.end - (/,\s*$/u.exec(reading.text.slice(words.start, words.end))?.[0].length ?? 0);
  return mentionsIn(reading, stretch).some((mention) => (mention.kind === 'person' || (isDescribed && mention.kind === 'organization')) && mention.form === 'name' && mention.span.start === words.start && mention.span.end === end);
};

/** The first member of a list of appositions, where it is a name and its title: Ann Roe, an analyst at Acme, the maker of pumps, said. */
function firstNamed(reading: Reading, stretch: Span, titles: RegExp): Span | undefined {
  const length = reading.text.slice(stretch.start, stretch.end).indexOf(',');
  const first = trimmed(reading.text, { start: stretch.start, end: length < 0 ? stretch.end : stretch.start + length });
  const name = mentionsIn(reading, first).at(-1);
  if (reading.text.slice(first.end, stretch.end).split(', ').some((part) => CLAUSES.predicate.test(part))) return undefined;
  const before = name && reading.text.slice(first.start, name.span.start);
  return name?.kind === 'person' && name.form === 'name' && name.span.end === first.end && titles.test(before ?? '.') ? first : undefined;
}
/** Before a name: its titles. */
const TITLES = /^(?:\p{Lu}[\p{L}.’'-]*\s){0,6}$/u;
/** … and behind words in marks, which nothing else follows than who said them: study co-author |. */
const ROLES = /^(?:\p{L}[\p{L}.’'-]*\s){0,6}$/u;

/** Who is named in commas behind what he is: “…,” said its president, Claus Brandt. · “…,” said the University of Rana, Oslo's chancellor, Ann Roe. */
export function namedBehind(reading: Reading, statement: Span, zone: Span): Span | undefined {
  if (mentionsIn(reading, zone).some(({ kind }) => kind === 'person')) return undefined;
  const rest = reading.text.slice(zone.end, Math.min(statement.end, zone.end + LONGEST_DESCRIPTION));
  for (let comma = 0; comma >= 0 && !DESCRIBES.test(rest.slice(0, comma)); comma = rest.indexOf(', ', comma + 1)) {
    const at = zone.end + comma + 2;
    const name = startingIn(reading.layers.mentions, { start: at, end: at + 1 }, ({ span }) => span.start)[0];
    if (name?.kind === 'person' && name.form === 'name' && /^[.,]/u.test(reading.text.slice(name.span.end))) return name.span;
  }
  return undefined;
}
/** Ends a description in commas: a clause of its own, the end of the sentence. */
const DESCRIBES = /[.;:“”"]|\b(?:who|which|whose|that|and|but|is|are|was|were|has|have|had|adding|saying)\b/u;

/** The phrase after an inverted cue: “…,” said accountant Jose Lopez. */
export function zoneAfter(reading: Reading, statement: Span, cue: Span): Span {
  const rest = reading.text.slice(cue.end, statement.end);
  const stop = rest.search(/[,;:“"—–]|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr))\.(?:\s|$)|\b(?:who|that|in|on|at|during|after|as|when)\b/u);
  const zone = { start: cue.end, end: stop < 0 ? statement.end : cue.end + stop };
  return rest.charAt(stop) === ',' ? (namedBehind(reading, statement, zone) ?? zone) : zone;
}
