import { isChinese, type EventArgument, type EventMention, type Span } from '@dateline/document';
import { startingIn } from '../quotations/starting-in.ts';
import type { EventLayers } from './event-layers.ts';

/** No line above a part of the news is longer, in UTF-16 code units. */
const LONGEST = 60;
const ENDS = /[。！？…：；，、”’」』）)."'!?:;,]$/u;

/** Whether a sentence is a line of its own without a stop: in plain text, what stands above a part of the news. */
export function isHeadline({ article: { text, language } }: Pick<EventLayers, 'article'>, { start, end }: Span): boolean {
  if (!isChinese(language) || end - start > LONGEST || (start > 0 && text[start - 1] !== '\n')) return false;
  return text[end] === '\n' && !ENDS.test(text.slice(start, end).trimEnd());
}

/** What a headline tells without a day happened on the day of what the part below tells of the same ones. */
export function withDaysBelow(layers: EventLayers, events: readonly EventMention[]): EventMention[] {
  const headlines = layers.sentences.filter((sentence) => isHeadline(layers, sentence));
  if (headlines.length === 0) return [...events];
  const partBelow = (at: number): Span => ({ start: at, end: headlines.find(({ start }) => start > at)?.start ?? layers.article.text.length });
  return events.map((event) => {
    const headline = event.time === null && event.modality === 'actual' ? headlines.find(({ start, end }) => start <= event.trigger.start && event.trigger.end <= end) : undefined;
    const same = headline && startingIn(events, partBelow(headline.end), ({ trigger }) => trigger.start).find((other) => other.kind === event.kind && other.time !== null && other.modality === 'actual' && shares(event, other));
    return same ? { ...event, time: same.time } : event;
  });
}

const chainsOf = ({ arguments: given }: EventMention): (number | null)[] => given.filter(({ role, filler }: EventArgument) => role !== 'place' && filler.chain !== null).map(({ filler }) => filler.chain);
const shares = (one: EventMention, other: EventMention): boolean => chainsOf(one).some((chain) => chainsOf(other).includes(chain));
