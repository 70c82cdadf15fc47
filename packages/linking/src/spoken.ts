import { soundsOfHan, soundsOfLatin } from '@dateline/gazetteer';
import { isShortSound, readingsOf, soundKeysOf } from './name-sounds.ts';
import { personName } from './person-name.ts';
import { remembered } from './remembered.ts';

/** More ways to speak a name than these are of no use. */
const MOST = 12;

/** Vowels in three classes, since a rendering turns e to i and o to u: 莫, mo and mu. */
const VOWELS: Readonly<Record<string, string>> = { a: 'a', e: 'i', i: 'i', o: 'u', u: 'u' };

/** How a name in either script may be spoken, sound by sound: 哈西娜 and Hasina share one. Unlike a skeleton it says so much that short names can be found by it.
 *  Empty where a character never transliterates. */
export const spokenForms = remembered((name: string): readonly string[] => {
  if (!/\p{Script=Han}/u.test(name)) return [...new Set(readingsOf(name).map((reading) => folded(soundsOfLatin(reading))).filter(Boolean))];
  const characters = soundsOfHan(name) ?? [];
  const forms = characters.reduce<string[]>((sofar, alternatives) => sofar.flatMap((start) => alternatives.map((sounds) => start + sounds)).slice(0, MOST), ['']);
  return [...new Set(forms.map((form) => folded(form.toLowerCase())).filter(Boolean))];
});

const folded = (sounds: string): string => sounds.replace(/[aeiou]/gu, (vowel) => VOWELS[vowel] ?? vowel).replace(/(?<sound>.)\k<sound>+/gu, '$<sound>');

/** Shorter ones are shared by chance: Li, Ana. */
const TELLING_FAMILY = 5;
const TELLING_WHOLE = 9;

/** What is long enough of the family name to be found by in the news of one country. */
export const spokenFamilies = (name: string): string[] => spokenForms(personName(name).family).filter((form) => form.length >= TELLING_FAMILY);

/** Given and family name as spoken, where both together are long enough to be one person's. */
export const spokenWholes = remembered((name: string): readonly string[] => {
  const { given: [first], family, reading, known } = personName(name);
  if (first === undefined || first.length === 1 || reading !== null || known !== null) return [];
  return spokenForms(first).flatMap((given) => spokenForms(family).map((form) => `${given}.${form}`)).filter((form) => form.length > TELLING_WHOLE).slice(0, MOST);
});

/** Consonants of both, together: fewer are alike by chance. */
const TELLING_CONSONANTS = 5;

/** The skeletons of given and family name together, where they are long enough to be one person's, however the vowels between are rendered: 扎勒米·哈利勒扎德 and Zalmay Khalilzad. */
export const skeletonsOfWhole = remembered((name: string): readonly string[] => {
  const { given: [first], family, reading, known } = personName(name);
  if (first === undefined || reading !== null || known !== null) return [];
  const [givens, families] = [soundKeysOf(first), soundKeysOf(family)].map((keys) => keys.filter((key) => key.length > 1 && !isShortSound(key)));
  return (givens ?? []).flatMap((given) => (families ?? []).map((key) => `${given}.${key}`)).filter((form) => form.length > TELLING_CONSONANTS);
});

export const isSpokenAlike = (left: readonly string[], right: readonly string[]): boolean => left.some((form) => right.includes(form));
