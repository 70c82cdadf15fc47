import { contains, type EventTime, type Reference, type Span } from '@dateline/document';
import { startingIn } from '../quotations/starting-in.ts';
import type { EventLayers } from './event-layers.ts';
import { locationAt } from './places.ts';
import { clauseAround } from './surroundings.ts';
import { phraseStart, type Token } from './token.ts';

/** Who spoke in a sentence, where and on what day: 他 who goes on in the next one does so there and then. */
export interface Stand {
  readonly chain: number;
  readonly time: EventTime | null;
  readonly place: Reference | null;
  readonly sentence: Span;
}

const DAY = /^\d{4}-\d\d-\d\d/u;

/** 马科斯11日在东京的记者会上说，…: the day and the place before the first verb of saying, in its clause; null where neither is told. */
export function standOf(layers: EventLayers, tokens: readonly Token[], sentence: Span): Stand | null {
  const source = startingIn(layers.quotations, sentence, ({ span }) => span.start).findLast(({ speaker }) => speaker !== null && speaker.chain !== null)?.speaker ?? null;
  const said = tokens.findIndex(({ class: name }) => name === 'report');
  if (source === null || source.chain === null || said < 0 || layers.chains[source.chain]?.kind !== 'person') return null;
  const chain = source.chain;
  const { from } = clauseAround(tokens, said);
  const before = tokens.slice(from, said);
  const isOwn = before.some(({ class: name, index }) => name === 'mention' && layers.mentions[index]?.chain === chain);
  const day = before.find(({ class: name, index }) => name === 'time' && DAY.test(layers.times[index]?.value ?? '') && !(layers.times[index]?.value ?? '').includes('/'));
  const place = before.findIndex((token, i) => locationAt(layers, token) !== null && governed(before, i));
  if (!isOwn || !contains(sentence, source.span) || (!day && place < 0)) return null;
  return { chain, sentence, time: day ? { value: layers.times[day.index]?.value ?? '', expression: day.index } : null, place: place < 0 ? null : locationAt(layers, before[place]) };
}

const governed = (tokens: readonly Token[], at: number): boolean => tokens[phraseStart(tokens, at) - 1]?.class === 'at';
