import { trimmed } from '@dateline/document';
import type { Span } from '@dateline/document';
import { matchesOf } from '../../../words/matches.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn } from '../references.ts';
import { startingIn } from '../starting-in.ts';

/** Where the clause that holds a cue may begin. */
const CLAUSE = /[,;:—–“”"‘]\s*|\b(?:that|and|but|while|as|when|because|although|though|where|after|since|if|what|how|why|whether)\s+/giu;

/** One manager, who asked not to be named, | said. */
const RELATIVE = /,\s+(?:who|whose|which)\b[^,;:“”"]{1,120},\s*$/u;

/** The words before the cue that may hold its subject; past an apposition where one stands between (Jan, a shopkeeper, said). */
export function zoneBefore(reading: Reading, statement: Span, cue: Span): Span {
  const aside = RELATIVE.exec(reading.text.slice(Math.max(statement.start, cue.start - 160), cue.start))?.[0].length;
  if (aside !== undefined) return zoneBefore(reading, statement, { start: cue.start - aside, end: cue.start - aside });
  const stretch = reading.text.slice(statement.start, cue.start);
  const starts = [0, ...matchesOf(stretch, CLAUSE).map((match) => match.index + match[0].length)].map((at) => statement.start + at);
  const last = starts.at(-1) ?? statement.start;
  if (!/,\s*$/u.test(stretch) || starts.length < 3) return { start: last, end: cue.start };
  const commas = matchesOf(stretch.replace(/,\s*$/u, ' '), /,\s/gu).map((match) => statement.start + match.index);
  const comma = commas.at(-1);
  if (comma === undefined) return { start: last, end: cue.start };
  const named = firstNamed(reading, { start: starts.findLast((start) => /[“”"]/u.test(reading.text.charAt(start - 1))) ?? statement.start, end: comma });
  if (named) return named;
  const apposition = { start: comma + 1, end: cue.start };
  // its spokesman, Gary Nkombo, said: the name is who speaks
  if (isPersonName(reading, apposition)) return apposition;
  return { start: starts.filter((start) => start < comma).at(-1) ?? statement.start, end: comma };
}

const isPersonName = (reading: Reading, stretch: Span): boolean => {
  const words = trimmed(reading.text, stretch);
  const end = words.end - (/,\s*$/u.exec(reading.text.slice(words.start, words.end))?.[0].length ?? 0);
  return mentionsIn(reading, stretch).some((mention) => mention.kind === 'person' && mention.form === 'name' && mention.span.start === words.start && mention.span.end === end);
};

/** The first member of a list of appositions, where it is a name and its title: Ann Roe, an analyst at Acme, the maker of pumps, said. */
function firstNamed(reading: Reading, stretch: Span): Span | undefined {
  const length = reading.text.slice(stretch.start, stretch.end).indexOf(',');
  const first = trimmed(reading.text, { start: stretch.start, end: length < 0 ? stretch.end : stretch.start + length });
  const name = mentionsIn(reading, first).at(-1);
  const before = name && reading.text.slice(first.start, name.span.start);
  return name?.kind === 'person' && name.form === 'name' && name.span.end === first.end && /^(?:[\p{Lu}][\p{L}.-]*\s){0,6}$/u.test(before ?? '.') ? first : undefined;
}

/** The phrase after an inverted cue: “…,” said accountant Jose Lopez. */
export function zoneAfter(reading: Reading, statement: Span, cue: Span): Span {
  const rest = reading.text.slice(cue.end, statement.end);
  const stop = rest.search(/[,;:“"—–]|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr))\.(?:\s|$)|\b(?:who|that|in|on|at|during|after|as|when)\b/u);
  const zone = { start: cue.end, end: stop < 0 ? statement.end : cue.end + stop };
  // “…,” said its president, Claus Brandt.
  const name = rest.charAt(stop) === ',' ? startingIn(reading.layers.mentions, { start: zone.end + 2, end: zone.end + 3 }, ({ span }) => span.start)[0] : undefined;
  const isNamed = name?.kind === 'person' && name.form === 'name' && /^[.,]/u.test(reading.text.slice(name.span.end)) && !mentionsIn(reading, zone).some(({ kind }) => kind === 'person');
  return isNamed ? name.span : zone;
}
