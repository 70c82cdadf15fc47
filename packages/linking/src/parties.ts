import { foldHan } from '@dateline/document';
import type { ProfileArgument } from './event-profile.ts';
import { DELEGATION, STATE_PAIR } from './event-words.data.ts';
import { NATIONS } from './nations.data.ts';
import { withoutNation } from './office.ts';
import { areOneParty } from './one-party.ts';
import { remembered } from './remembered.ts';

/** One who takes part in what two or more do: by name, or a state for which nobody is named. */
export interface Party {
  readonly filler: ProfileArgument | null;
  /** ISO 3166-1 of a state or of its delegation; null for whoever else. */
  readonly state: string | null;
}

/** Who takes part by what some fillers say, each once: 美伊双方 are two states. */
export function partiesOf(fillers: readonly ProfileArgument[]): Party[] {
  const parties = fillers.flatMap((filler): [string, Party][] => {
    if (filler.entity === null) return [...statesOfPair(filler.words), ...[delegatingState(filler.words)].flatMap((state) => state ?? [])].map((state) => [state, { filler: null, state }]);
    const state = filler.place?.kind === 'country' ? filler.state : delegatingState(filler.words);
    return [[filler.entity, { filler, state }]];
  });
  return [...new Map(parties).values()];
}

/** How many of the first are one with any of the second: a state is its delegation. */
export const partiesShared = (ours: readonly Party[], theirs: readonly Party[]): number => ours.filter((one) => theirs.some((other) => areOne(one, other))).length;

function areOne(left: Party, right: Party): boolean {
  if (left.filler !== null && right.filler !== null && areOneParty(left.filler, right.filler)) return true;
  return left.state !== null && left.state === right.state;
}

const delegatingState = remembered((words: string): string | null => {
  const { nation, rest } = withoutNation(words);
  return nation !== null && DELEGATION.test(rest) ? nation : null;
});

/** States by the one character that headlines have for each. */
const ABBREVIATED = new Map(Object.entries(NATIONS).flatMap(([state, names]) => names.flatMap((name) => (/^\p{Script=Han}$/u.test(name) ? [[name, state] as const] : []))));

const statesOfPair = remembered((words: string): readonly string[] => {
  const states = STATE_PAIR.exec(foldHan(words))?.slice(1, 3).flatMap((name) => ABBREVIATED.get(name) ?? []) ?? [];
  return states.length === 2 && states[0] !== states[1] ? states : [];
});

/** Keys of the states that take part. */
export const stateKeysOf = (fillers: readonly ProfileArgument[]): string[] => partiesOf(fillers).flatMap(({ state }) => (state === null ? [] : [`state:${state}`]));
