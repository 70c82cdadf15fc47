import type { EventKind, EventMention, Span } from '@dateline/document';
import type { EventLayers } from './event-layers.ts';
import { isNews } from './news.ts';

/** Kinds that people die of. */
export const HARMFUL: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'disaster', 'accident']);
/** Kinds that follow from another event and happen with it. */
export const CONSEQUENCES: ReadonlySet<EventKind> = new Set<EventKind>(['die', 'injure']);

/** Kinds that people suffer, whose agent may be an event itself: killed by the earthquake. */
export const SUFFERED: ReadonlySet<EventKind> = new Set<EventKind>([...CONSEQUENCES, 'displace']);

interface Harms {
  /** To which deaths of a sentence are due: the last harm of its paragraph that is news, else the first of the article. */
  before(sentence: Span): EventMention | null;
  told(foreground: readonly EventMention[], sentence: Span): void;
}

/** Keeps what does harm, sentence by sentence. */
export function harms(layers: EventLayers, sameBlock: (a: Span, b: Span) => boolean): Harms {
  let first: EventMention | null = null;
  let last: { event: EventMention; at: Span } | null = null;
  return {
    before: (sentence) => (last && sameBlock(last.at, sentence) ? last.event : first),
    told: (foreground, at) => {
      const dated = foreground.filter(({ time, modality }) => time !== null && modality === 'actual');
      first ??= dated.find(({ kind }) => HARMFUL.has(kind) || CONSEQUENCES.has(kind) || kind === 'protest') ?? null;
      const event = dated.findLast(({ kind, time }) => HARMFUL.has(kind) && time !== null && isNews(layers, time));
      last = event ? { event, at } : last;
    },
  };
}
