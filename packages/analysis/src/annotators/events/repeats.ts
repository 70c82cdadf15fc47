import type { EventArgument, EventMention } from '@dateline/document';
import { sameFiller } from './roles.ts';

const TELLING = (event: EventMention): readonly EventArgument[] => event.arguments.filter(({ role }) => role !== 'place');

/** Whether `later` says nothing that `earlier` did not: same kind, no other time, argument or source. */
const repeats = (later: EventMention, earlier: EventMention): boolean =>
  later.kind === earlier.kind &&
  (later.source === null || (earlier.source !== null && sameFiller(later.source, earlier.source))) &&
  (later.time === null || later.time.value === earlier.time?.value) &&
  (later.modality === earlier.modality || later.modality === 'actual') &&
  TELLING(later).every((argument) => earlier.arguments.some((other) => other.role === argument.role && sameFiller(other.filler, argument.filler)));

/** Without the mentions that only come back to an event told before. */
export function withoutRepeats(events: readonly EventMention[]): EventMention[] {
  const kept: EventMention[] = [];
  for (const event of events) if (!kept.some((earlier) => repeats(event, earlier))) kept.push(event);
  return kept;
}
