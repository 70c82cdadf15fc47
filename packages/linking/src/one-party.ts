import { compareNames, namesCompared } from './compare-names.ts';
import type { ProfileArgument } from './event-profile.ts';
import { TELLING_SOUNDS } from './name-parts.ts';
import { familyRows } from './name-forms.ts';
import { soundKeysOf } from './name-sounds.ts';
import { personName } from './person-name.ts';
import { remembered } from './remembered.ts';

/** What a filler is found by: what its article calls it, and of people all skeletons of the family name, for a rendering has several (沃尔斯基 is fsk and fk, 卢拉 l2). Empty where it names none. */
export const partyKeys = (filler: ProfileArgument): readonly string[] =>
  (filler.entity === null ? [] : isPerson(filler) ? [...new Set([filler.entity, ...familyKeys(filler.words)])] : [filler.entity]);

const familyKeys = remembered((name: string): readonly string[] => {
  const { family, reading } = personName(name);
  return reading === null ? [...soundKeysOf(family).filter((key) => key.length >= TELLING_SOUNDS), ...familyRows(family)].map((key) => `p:${key}`) : [];
});

/** Whether two fillers name one: by what their articles call them; people also where another skeleton and their names agree, and not where one family name stands behind two given ones. */
export function areOneParty(left: ProfileArgument, right: ProfileArgument): boolean {
  if (left.entity === null || right.entity === null) return false;
  const isOfOneKey = left.entity === right.entity;
  if (left.words === right.words || !isPerson(left) || !isPerson(right)) return isOfOneKey;
  if (!isOfOneKey && !partyKeys(left).some((key) => partyKeys(right).includes(key))) return false;
  const { relation, telling } = namesCompared(compareNames(left.words, right.words));
  return isOfOneKey ? relation !== 'conflict' : relation === 'full' || (telling && relation === 'family');
}

/** Whether two are people of whole names that agree and that few bear. */
export function areOneByWholeName(left: ProfileArgument, right: ProfileArgument): boolean {
  if (!isPerson(left) || !isPerson(right)) return false;
  const { relation, telling } = namesCompared(compareNames(left.words, right.words));
  return telling && relation === 'full';
}

/** A family name of three sounds or more, or all of a Chinese name: `p:slmsk`. Few bear it in the news of one country. */
const TELLING_KEY = 'p:mn'.length;

/** Whether two are people whose family names few bear, and no given names speak against it. */
export const areOneByFamilyName = (left: ProfileArgument, right: ProfileArgument): boolean =>
  isPerson(left) && left.entity === right.entity && isTellingKey(left.entity) && areOneParty(left, right);

export const isTellingKey = (entity: string | null): boolean => entity !== null && entity.length > TELLING_KEY;

export const isPerson = ({ entity }: ProfileArgument): boolean => entity?.startsWith('p:') === true;

/** How many of the first are one with any of the second. */
export const sharedParties = (ours: readonly ProfileArgument[], theirs: readonly ProfileArgument[]): number =>
  ours.filter((left) => theirs.some((right) => areOneParty(left, right))).length;
