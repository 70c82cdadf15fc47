import { soundLikeness } from '@dateline/gazetteer';
import { sharedSounds, soundKeysOf } from './name-sounds.ts';
import { ORGANIZATION_WORDS } from './organization-words.data.ts';
import { signaturesOf, type OrganizationSignature } from './organization-signature.ts';
import { openParts } from './parts.ts';
import { chineseReading } from './pinyin.ts';
import { remembered } from './remembered.ts';

/** How surely two names of two languages say one thing: 达沃行刑队 and Davao Death Squad, 国家发展联合党 and United Party for National Development. Every word has its
 *  counterpart, and proper names sound alike: 0 to 1, how alike, 1 where there are none; 0 where the names say something else. What says little (工党, Labour Party) is one only within a
 *  `nation` that both are of. */
export function translationLikeness(left: string, right: string, nation: string | null): number {
  return Math.max(0, ...signaturesOf(left).flatMap((a) => signaturesOf(right).flatMap((b) => (a.script === b.script ? [] : [agreement(a.script === 'han' ? a : b, a.script === 'han' ? b : a, nation)]))));
}

/** A name that says nothing but what many states have one of: 工党, Supreme Court, 民族党. A newspaper's is its own. */
export const isGeneric = remembered((name: string): boolean =>
  signaturesOf(name).some(({ meanings, places, nation, proper }) => proper === '' && nation === null && places.length === 0 && meanings.length < TELLING && meanings.some((each) => each.some((key) => EVERYWHERE.has(key)))));

/** What every state has. */
const EVERYWHERE: ReadonlySet<string> = new Set(['party', 'labour-party', 'social-democrats', 'court', 'parliament', 'government', 'police', 'fire-service', 'prosecutor', 'army', 'navy', 'air-force', 'commission', 'council', 'congress', 'ministry', 'agency', 'post-office']);

/** So many words together are no chance, even without any name or state. */
const TELLING = 4;

const agreement = (han: OrganizationSignature, latin: OrganizationSignature, nation: string | null): number => (agree(han, latin, nation) ? alikeness(han.proper, latin.proper) : 0);

function agree(han: OrganizationSignature, latin: OrganizationSignature, nation: string | null): boolean {
  if (han.meanings.length !== latin.meanings.length || han.places.join() !== latin.places.join()) return false;
  if (han.nation !== null && latin.nation !== null && han.nation !== latin.nation) return false;
  if (!haveCounterparts(han.meanings, latin.meanings)) return false;
  if (han.proper !== '' || han.places.length > 0) return (han.nation ?? nation) === (latin.nation ?? nation);
  if (han.nation !== null && han.nation === latin.nation) return true;
  return nation === null ? han.nation === latin.nation && han.meanings.length >= TELLING : (han.nation ?? nation) === (latin.nation ?? nation);
}

/** A good match of sounds, as of a person's name. */
const SAME_SOUND = 0.76;

function alikeness(han: string, latin: string): number {
  if (han === latin || (han !== '' && readingOf(han) === latin.replace(/[^a-z]/gu, ''))) return 1;
  const likeness = han === '' || latin === '' || sharedSounds(han, latin).length === 0 ? 0 : soundLikeness(han, latin);
  return likeness >= SAME_SOUND ? likeness : 0;
}

const readingOf = (han: string): string | undefined => chineseReading(han)?.replaceAll(' ', '');

/** Whether each of one side's words can be paired with one of the other's that may mean the same. */
function haveCounterparts(left: OrganizationSignature['meanings'], right: OrganizationSignature['meanings']): boolean {
  const [first, ...rest] = left;
  if (first === undefined) return right.length === 0;
  return right.some((each, index) => each.some((key) => first.includes(key)) && haveCounterparts(rest, right.filter((_, other) => other !== index)));
}

/** Meanings that one word may have are found together. */
const classOf = ((): ReadonlyMap<string, string> => {
  const parts = openParts();
  const byWord = new Map<string, string[]>();
  for (const [key, words] of Object.entries(ORGANIZATION_WORDS)) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), key]);
  for (const [first = '', ...others] of byWord.values()) for (const other of others) parts.join(first, other);
  return new Map(Object.keys(ORGANIZATION_WORDS).map((key) => [key, parts.of(key)]));
})();

/** The keys under which translations of a name are found, in news of a state. */
export function translationKeys(name: string, home: string | null): string[] {
  return signaturesOf(name).flatMap(({ meanings, places, nation, proper }) => {
    const key = `t:${[...meanings.map(([first = '']) => classOf.get(first) ?? first).sort(), ...places].join('+')}`;
    const sounds = proper === '' ? [] : [...soundKeysOf(proper), ...(readingOf(proper) === undefined ? [] : soundKeysOf(readingOf(proper) ?? ''))];
    if (proper !== '') return [...new Set(sounds)].map((sound) => `${key}~${sound}`);
    const whose = nation ?? home;
    return whose !== null ? [`${key}@${whose}`] : places.length > 0 || meanings.length >= TELLING ? [key] : [];
  });
}
