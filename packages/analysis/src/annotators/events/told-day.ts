import type { EventMention, EventTime, Span } from '@dateline/document';
import type { EventLayers } from './event-layers.ts';
import { isHeadline } from './headlines.ts';
import { dayOfSentence, isNews, looksFarBack } from './news.ts';
import type { Token } from './token.ts';

/** The day on which the telling stands. */
export interface ToldDay {
  /** The day that the paragraph tells of, as far as it is the news: what goes on with the telling happened then. */
  readonly day: EventTime | null;
  /** Whether something is told to have happened on it. */
  readonly isOfEvent: boolean;
  /** The same of the sentences before, in whatever paragraph below one heading. */
  readonly news: EventTime | null;
}

interface ToldDays {
  before(sentence: Span): ToldDay;
  told(foreground: readonly EventMention[], sentence: Span, tokens: readonly Token[]): void;
}

/** How many sentences the day of a paragraph holds on, and that of the news. */
const REACH = 2;
const RECENT = 4;

/** Keeps the day that an article tells of, sentence by sentence: of the last event that is news, else of what the last sentence says of itself. */
export function toldDays(layers: EventLayers, sameBlock: (a: Span, b: Span) => boolean, samePart: (a: Span, b: Span) => boolean): ToldDays {
  let dated: { time: EventTime; at: Span; sentences: number; isOfEvent: boolean } | null = null;
  let past: Span | null = null;
  return {
    before: (sentence) => {
      const goesOn = dated !== null && !isHeadline(layers, sentence) && !(past !== null && sameBlock(past, sentence)) ? dated : null;
      return {
        day: goesOn && goesOn.sentences < REACH && sameBlock(goesOn.at, sentence) ? goesOn.time : null,
        isOfEvent: goesOn?.isOfEvent === true,
        news: goesOn && !goesOn.time.value.includes('/') && goesOn.sentences < RECENT && samePart(goesOn.at, sentence) ? goesOn.time : null,
      };
    },
    told: (foreground, at, tokens) => {
      // Below a headline another part of the news begins.
      if (isHeadline(layers, at)) {
        [dated, past] = [null, null];
        return;
      }
      const news = foreground.findLast(({ modality, time }) => modality === 'actual' && time !== null && isNews(layers, time))?.time ?? null;
      // 21日称，过去一周…: of a stretch that ends with the day of the telling only that day goes on.
      const day = news !== null && !news.value.includes('/') ? news : dayOfSentence(layers, tokens) ?? news;
      past = day ? null : looksFarBack(layers, tokens) ? at : past;
      dated = day ? { time: day, at, sentences: 0, isOfEvent: news !== null } : dated && { ...dated, sentences: dated.sentences + 1 };
    },
  };
}
