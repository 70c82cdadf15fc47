import type { EventKind, Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import { isPlace } from './place-relations.ts';
import { locationsIn } from './places.ts';
import type { Scene } from './roles.ts';
import { clauseAround, LOOK_BACK, type Surroundings } from './surroundings.ts';
import { indexAt, isVerbal, phraseStart, type Token } from './token.ts';

/** Where whoever speaks stood when saying so: 在布鲁塞尔表示，…，呼吁各方克制; 视察古晋时呼吁; met in Bratislava and urged. */
export function placeOfSpeaker({ layers, tokens }: Scene, kind: EventKind, at: number, around: Surroundings): Reference | null {
  const clause = clauseAround(tokens, at);
  const towns = locationsIn(layers, tokens, { from: Math.max(0, clause.from - LOOK_BACK), to: at }).filter((location) => isPlace(layers, location) || isTown(tokens, location));
  // 在北京宣布，双方同意…: those who were named before.
  return towns.findLast(({ span }) => {
    const town = indexAt(tokens, span.start);
    return town >= clause.from ? isBeforePredicate(tokens, town, at) : (isSetting(tokens, town) || isVisited(tokens, town)) && (around.subject === null || !around.ownSubject || tokens.slice(clause.from, at).some(({ words }) => PLACE_WORDING.bothSides.test(words)) || (kind === 'agree' && isAnnounced(tokens, town)));
  }) ?? null;
}

/** 在多哈宣布，双方达成协议: mediators announce an agreement where it was made. */
const isAnnounced = (tokens: readonly Token[], town: number): boolean =>
  tokens.slice(town + 1, clauseAround(tokens, town).to).some(({ words }) => PLACE_WORDING.announces.test(words));

/** 抵达花莲勘灾，要求…: the place of a deed before it. */
const isVisited = (tokens: readonly Token[], town: number): boolean => PLACE_WORDING.visits.test(tokens[town - 1]?.words ?? '');

const isTown = (tokens: readonly Token[], { span }: Reference): boolean => tokens.find(({ start }) => start === span.start)?.town === true;

/** 视察古晋时呼吁, visited Kuching and urged: another deed of the same clause, that lies before. */
const isBeforePredicate = (tokens: readonly Token[], town: number, at: number): boolean =>
  tokens.slice(town + 1, at).some(({ class: name, words }) => name === 'after' || PLACE_WORDING.andThen.test(words)) && (isSetting(tokens, town) || tokens.slice(0, town).some(({ words }) => PLACE_WORDING.visits.test(words)));

/** 在布鲁塞尔表示: whether a preposition of place governs a town that a verb follows in its clause. */
function isSetting(tokens: readonly Token[], town: number): boolean {
  const first = phraseStart(tokens, town);
  const { to } = clauseAround(tokens, town);
  const verb = (token: Token | undefined): boolean => isVerbal(token) || token?.class === 'trigger';
  return tokens[first - 1]?.class === 'at' && (tokens.slice(town + 1, to).some(verb) || tokens.slice(clauseAround(tokens, town).from, first).some(verb)) && !PLACE_WORDING.seated.test(tokens[first - 2]?.words ?? '');
}
