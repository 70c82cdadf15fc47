import type { EventKind, Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';
import { free } from './free-places.ts';
import { isCountry } from './place-relations.ts';
import { locationsIn } from './places.ts';
import { scenesIn } from './scenes.ts';
import { clauseAround, LOOK_BACK, setsScene, type Phrase } from './surroundings.ts';
import { indexAt, isNouny, tokenBefore, type Token } from './token.ts';
import type { Unplaced } from './unplaced.ts';

/** France, where thousands marched: the place that `where` stands for. */
export function placeBeforeWhere({ scene: { layers, tokens }, at }: Unplaced): Reference | null {
  for (let i = at - 1; i > 0 && tokens[i]?.class !== 'stop'; i--) if (PLACE_WORDING.where.test(tokens[i]?.words ?? '')) {
    const to = tokens[i - 1]?.class === 'stop' ? i - 1 : i;
    return locationsIn(layers, tokens, { from: to - 1, to })[0] ?? scenesIn(layers, tokens, clauseAround(tokens, to - 1)).at(-1) ?? goalIn(layers, tokens, clauseAround(tokens, to - 1));
  }
  return null;
}

/** Flew to Bangkok for a summit, where he met …: where somebody went. */
const goalIn = (layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference | null =>
  locationsIn(layers, tokens, phrase).findLast(({ span }) => tokenBefore(tokens, span.start)?.class === 'to') ?? null;

/** In London, he accused …: a place that opens the sentence, alone or with a time, is where all of it took place. */
export function placeInFront({ scene: { layers, tokens }, at }: Unplaced): Reference | null {
  const end = tokens.findIndex(({ class: name }) => name === 'stop');
  if (end < 2 || end > FRONT || end > at || tokens[0]?.class !== 'at' || tokens.slice(1, end).some((token) => !isNouny(token) && token.class !== 'time')) return null;
  return scenesIn(layers, tokens, { from: 0, to: end }).at(-1) ?? null;
}
/** Tokens. */
const FRONT = 8;

/** Kinds that follow where something happened (海地发生地震后，…); a meeting after the fall of a city may be anywhere. */
const IN_ITS_WAKE: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'die', 'injure', 'displace', 'aid', 'disaster', 'accident', 'arrest', 'protest', 'withdraw', 'capture']);

/** Kinds after which stands where those who act go next: 已攻占16座城市，并逼近首都. */
const MOVES_ON: ReadonlySet<EventKind> = new Set<EventKind>(['capture']);

/** The most telling place before the clause, else the first after it; a clause that sets the scene has only its own. */
export function placeOfSentence(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, around: { clause, background } } = event;
  if (background) return null;
  const before = free(event, { from: Math.max(0, clause.from - LOOK_BACK), to: clause.from }).filter(({ span }) => !event.told.actors.has(span.start)).filter(({ span }) => IN_ITS_WAKE.has(event.kind) || !setsScene(tokens, indexAt(tokens, span.start)));
  return before.findLast((location) => !isCountry(layers, location)) ?? before.at(-1) ?? (MOVES_ON.has(event.kind) || isTopic(event) ? null : free(event, { from: clause.to, to: Math.min(tokens.length, clause.to + LOOK_BACK) })[0] ?? null);
}

/** 举行会议，讨论伊朗核计划: what is talked of lies elsewhere than those who talk. */
const isTopic = ({ scene: { tokens }, kind, around: { clause } }: Unplaced): boolean =>
  kind === 'meet' && tokens.slice(clause.to, clause.to + 3).some(({ words }) => PLACE_WORDING.discusses.test(words));
