import { contains, foldHan, type EventArgument, type EventKind, type EventMention, type EventTime, type Reference, type Span } from '@dateline/document';
import { TELLING_WORDING } from './all-languages.ts';
import { daysFrom, LONG_AGO } from './days.ts';
import { sameFiller } from './roles.ts';
import type { Phrase } from './surroundings.ts';
import type { Token } from './token.ts';
import type { EventLayers } from './event-layers.ts';

const TELLING = (event: EventMention): readonly EventArgument[] => event.arguments.filter(({ role }) => role !== 'place');

/** Whether `later` says nothing that `earlier` did not: same kind, no other time, argument or source. */
const repeats = (later: EventMention, earlier: EventMention): boolean =>
  later.kind === earlier.kind &&
  (later.source === null || (earlier.source !== null && sameFiller(later.source, earlier.source))) &&
  (later.time === null || later.time.value === earlier.time?.value) &&
  (later.modality === earlier.modality || later.modality === 'actual') &&
  (later.kind === 'disaster' || later.time === null || !isElsewhere(later, earlier)) &&
  TELLING(later).every((argument) => earlier.arguments.some((other) => other.role === argument.role && sameFiller(other.filler, argument.filler)));

const placeOf = (event: EventMention): Reference | undefined => event.arguments.find(({ role }) => role === 'place')?.filler;

/** Whether an event whose own words name its place is told of another: 8日使馆遭到袭击 after an attack of that day on an airfield. */
function isElsewhere(later: EventMention, earlier: EventMention): boolean {
  const [here, there] = [placeOf(later), placeOf(earlier)];
  return here !== undefined && there !== undefined && contains(later.span, here.span) && !sameFiller(here, there);
}

/** How many events back a repeat is looked for: more than an article tells, so that text without end stays linear. */
const REACH = 100;

const isLongAgo = (time: EventTime | null, day: string | null): boolean => time !== null && day !== null && daysFrom(time.value, day) > LONG_AGO;

/** Without the mentions that only come back to an event told before, in an article of a day. */
export function withoutRepeats(events: readonly EventMention[], day: string | null): EventMention[] {
  const kept: EventMention[] = [];
  for (const event of events) {
    const back = Math.max(0, kept.length - REACH);
    const dated = isLongAgo(event.time, day) ? -1 : kept.findIndex((earlier, i) => i >= back && dates(event, earlier));
    const earlier = kept[dated];
    if (earlier) kept[dated] = { ...earlier, time: event.time };
    else if (!kept.slice(back).some((other) => repeats(event, other))) kept.push(event);
  }
  return kept;
}

/** Whether a noun that names nobody only says when an event told before was: 爆炸发生在8日下午. */
function dates(later: EventMention, earlier: EventMention): boolean {
  if (later.kind !== earlier.kind || later.time === null || earlier.time !== null || TELLING(later).length > 0 || later.modality !== earlier.modality) return false;
  const [here, there] = [placeOf(later), placeOf(earlier)];
  return here === undefined || !contains(later.span, here.span) || (there !== undefined && sameFiller(here, there));
}

/** Whether a clause speaks of what was told before: in the incident, 在这起事件中. */
export const pointsBack = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some((token, i) => TELLING_WORDING.incidents.test(token.words) && TELLING_WORDING.deictic.test(tokens[from + i - 1]?.words ?? ''));

/** Whether a noun points back to an event told before: 这次袭击, the attack. */
export function comesBack({ article }: Pick<EventLayers, 'article'>, kind: EventKind, { start, end }: Span, earlier: readonly EventMention[], nominal: boolean): boolean {
  if (!nominal && !TELLING_WORDING.pointedAt.test(foldHan(article.text.slice(Math.max(0, start - 2), start)))) return false;
  if (!earlier.slice(-REACH).some((other) => other.kind === kind) || !TELLING_WORDING.pointing.test(foldHan(article.text.slice(Math.max(0, start - 16), start)))) return false;
  return !TELLING_WORDING.ownDetails.test(article.text.slice(end, end + 10));
}
