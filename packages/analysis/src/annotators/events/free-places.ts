import type { Reference } from '@dateline/document';
import { reportAround } from './report-frame.ts';
import { scenesIn } from './scenes.ts';
import type { Phrase } from './surroundings.ts';
import { indexAt, type Token, tokenBefore } from './token.ts';
import type { Unplaced } from './unplaced.ts';

/** The places of a stretch where things happen, without those that play another part and those where it was only said. */
export function free({ scene: { layers, tokens }, at, given }: Omit<Unplaced, 'around'>, phrase: Phrase): Reference[] {
  const taken = new Set(given.map(({ filler }) => filler.span.start));
  // 在日内瓦说: where it was said is not where it happened.
  const said = (start: number): boolean => reportAround(tokens, indexAt(tokens, start), at) !== null;
  return scenesIn(layers, tokens, phrase).filter(({ span }) => !taken.has(span.start) && !said(span.start));
}

/** Before a place that someone goes to or comes from. */
const MOVED: ReadonlySet<string> = new Set(['to', 'from']);
export const isMoved = (tokens: readonly Token[], start: number): boolean => MOVED.has(tokenBefore(tokens, start)?.class ?? '');
