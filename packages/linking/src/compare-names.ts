import { areFormsOfFamily } from './name-forms.ts';
import { initialSounds, TELLING_SOUNDS, wholeSounds } from './name-parts.ts';
import { relationOf, type NameRelation } from './name-relation.ts';
import { sharedSounds } from './name-sounds.ts';
import { isCommonFamily, isTelling, personKey, personName } from './person-name.ts';
import { rememberedPairs } from './remembered-pairs.ts';
import { isSpokenAlike, skeletonsOfWhole, spokenFamilies, spokenWholes } from './spoken.ts';

/** What the names of two people say of whether they are one, whatever else is known of them. */
export interface NamesCompared {
  readonly relation: NameRelation;
  /** Whether few bear such names. */
  readonly telling: boolean;
  /** Whether it is one that all news knows. */
  readonly known: boolean;
  /** In the same letters. */
  readonly equal: boolean;
  /** Sound by sound, or by so many consonants that it is no chance. */
  readonly spoken: boolean;
  /** Whether `personaKeys` finds the one by the other in news of one country. */
  readonly foundByNation: boolean;
}

const RELATIONS = ['none', 'conflict', 'inner', 'bare', 'family', 'full'] as const satisfies readonly NameRelation[];

const compared = rememberedPairs((left, right) => {
  const [ours, theirs] = [personName(left), personName(right)];
  const relation = relationOf(ours, theirs);
  const at = RELATIONS.indexOf(relation) * 32;
  if (relation === 'none' || relation === 'conflict') return at;
  const telling = isTelling(left) && isTelling(right) && (relation === 'full' || ![ours, theirs].some(({ family }) => isCommonFamily(family)));
  const spoken = relation === 'full' && [spokenWholes, skeletonsOfWhole].some((formsOf) => isSpokenAlike(formsOf(left), formsOf(right)));
  return at + bits(telling, ours.known !== null, personKey(left) === personKey(right), spoken, isFoundByNation(left, right));
});

/** Two names compared, as a number that `namesCompared` reads: few comparisons differ, so that what is said of one is worked out once. */
export const compareNames = compared.of;

/** The same of any two of some names, by their places in the list. */
export const compareAmong = compared.among;

export function namesCompared(number: number): NamesCompared {
  const has = (bit: number): boolean => (number & (1 << bit)) !== 0;
  return { relation: RELATIONS[number >> 5] ?? 'none', telling: has(0), known: has(1), equal: has(2), spoken: has(3), foundByNation: has(4) };
}

/** Whether two names so compared are of two people, whatever else is known of these. */
export const areOthers = (number: number): boolean => number < 2 * 32;

const bits = (...flags: readonly boolean[]): number => flags.reduce((sum, flag, bit) => sum + (flag ? 1 << bit : 0), 0);

/** Whether two who share a country alone may be one: family names of two sounds are alike by chance, unless the given names begin alike, too.
 *  `personaKeys` finds no others by their country. */
function isFoundByNation(left: string, right: string): boolean {
  const [a, b] = [personName(left), personName(right)];
  if (a.family === b.family || areFormsOfFamily(a.family, b.family) || a.reading !== null || b.reading !== null || a.known !== null) return true;
  const [initials, whole] = [initialSounds(right), wholeSounds(right)];
  if (wholeSounds(left).some((sounds) => whole.includes(sounds))) return true;
  if (isSpokenAlike(spokenFamilies(left), spokenFamilies(right))) return true;
  return sharedSounds(a.family, b.family).some((key) => key.length > TELLING_SOUNDS) || initialSounds(left).some((initial) => initials.includes(initial));
}
