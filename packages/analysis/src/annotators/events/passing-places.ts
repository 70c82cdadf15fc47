import { exact, type Reference, type Span } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';
import { isKnown, isPlace } from './place-relations.ts';
import { locationAt } from './places.ts';
import { reportAround } from './report-frame.ts';
import { isOrigin, scenesIn } from './scenes.ts';
import { clauseAround, LOOK_BACK, setsScene } from './surroundings.ts';
import { indexAt, phraseStart, type Token } from './token.ts';

/** 顿涅茨克 of 据顿涅茨克地方官员称，一座商场遭袭: the last town or region named before a trigger, though nothing is said to happen in it;
 *  not where someone goes or comes from, nor whose citizen, reporter or team somebody is. */
export function placeInPassing(layers: EventLayers, tokens: readonly Token[], at: number): Reference | null {
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    const location = locationAt(layers, tokens[i]);
    if (location && !locationAt(layers, tokens[i + 1]) && isLocal(layers, location) && !isOrigin(layers, location) && !isElsewhere(layers, tokens, i) && !setsScene(tokens, i) && !(isGoverned(tokens, i) && reportAround(tokens, i, at))) return location;
  }
  return null;
}

/** A town, division or water; not 西非, nor the town of an English dateline. */
function isLocal(layers: EventLayers, location: Reference): boolean {
  const place = layers.chains[location.chain ?? -1]?.place;
  const words = exact(layers.article.text, location.span);
  return isPlace(layers, location) && isKnown(layers, location) && (place?.country !== null || PLACE_WORDING.waters.test(words)) && !CAPITALS.test(words);
}
const CAPITALS = /^[A-Z ]{2,}$/u;

/** What stands before the noun phrase of a token. */
const openingOf = (tokens: readonly Token[], at: number): Token | undefined => tokens[phraseStart(tokens, at) - 1];
/** 在日内瓦说: what was said there need not have happened there. */
const isGoverned = (tokens: readonly Token[], at: number): boolean => openingOf(tokens, at)?.class === 'at';

function isElsewhere({ mentions }: EventLayers, tokens: readonly Token[], at: number): boolean {
  const opening = openingOf(tokens, at);
  const before = opening?.class;
  if (PLACE_WORDING.comes.test(opening?.words ?? '') || before === 'to' || before === 'from' || before === 'toward' || (before === 'about' && !PLACE_WORDING.accords.test(opening?.words ?? ''))) return true;
  let next = at + 1;
  while (tokens[next]?.class === 'noun' || tokens[next]?.class === 'word') if (PLACE_WORDING.whence.test(tokens[next++]?.words ?? '')) return true;
  const mention = tokens[next]?.class === 'mention' ? mentions[tokens[next]?.index ?? -1] : undefined;
  if (mention?.kind === 'organization') return true;
  // 汉堡市长舒尔茨称，…: who tells of his town.
  const { to } = clauseAround(tokens, at);
  return mention?.kind === 'person' && !(PLACE_WORDING.townsmen.test(tokens[next - 1]?.words ?? '') && tokens.slice(next, to).some(({ class: name }) => name === 'report') && !tokens.slice(next, to).some(({ class: name }) => name === 'trigger'));
}

/** Keeps the last town or region of the sentences just before that name one and tell of no event with a place: what the next
 *  sentences of their paragraph tell of lies there. */
export function passages(layers: EventLayers, sameBlock: (a: Span, b: Span) => boolean): { before: (sentence: Span) => Reference | null; told: (sentence: Span, tokens: readonly Token[], placed: boolean) => void } {
  let last: { place: Reference; at: Span; sentences: number } | null = null;
  return {
    before: (sentence) => (last && last.sentences < REACH && sameBlock(last.at, sentence) ? last.place : null),
    told: (at, tokens, placed) => {
      const place = placed ? null : placeOfPassage(layers, tokens);
      last = place ? { place, at, sentences: 0 } : placed || !last ? null : { ...last, sentences: last.sentences + 1 };
    },
  };
}
/** How many sentences a place holds on. */
const REACH = 2;

const placeOfPassage = (layers: EventLayers, tokens: readonly Token[]): Reference | null =>
  scenesIn(layers, tokens, { from: 0, to: tokens.length }).findLast((place) => {
    const at = indexAt(tokens, place.span.start);
    return isLocal(layers, place) && !setsScene(tokens, at) && !isElsewhere(layers, tokens, at);
  }) ?? null;
