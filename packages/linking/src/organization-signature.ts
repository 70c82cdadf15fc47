import { NATIONS } from './nations.data.ts';
import { folded } from './office.ts';
import { ORGANIZATION_PLACES, ORGANIZATION_WORDS } from './organization-words.data.ts';
import { remembered } from './remembered.ts';

/** What an organization's name says, whatever the language: the things of `ORGANIZATION_WORDS`, each with all that its word may mean, and what is left as a proper name. */
export interface OrganizationSignature {
  readonly script: 'han' | 'latin';
  readonly meanings: readonly (readonly string[])[];
  /** Keys of `ORGANIZATION_PLACES`, sorted. */
  readonly places: readonly string[];
  /** ISO 3166-1; null where the name gives no state. */
  readonly nation: string | null;
  /** What no table has; empty where all is known. */
  readonly proper: string;
}

type Word = { readonly kind: 'meaning'; readonly of: readonly string[] } | { readonly kind: 'place' | 'nation'; readonly of: string };

/** Said or left out as one likes. */
const OPTIONAL: ReadonlySet<string> = new Set(['company', 'group']);

/** As `folded` leaves names: without apostrophes. */
const unmarked = (word: string): string => word.replaceAll("'", ' ').trim();

const wordOf = new Map<string, Word>();
for (const [key, words] of Object.entries(ORGANIZATION_WORDS)) {
  for (const word of words.map(unmarked)) {
    const known = wordOf.get(word);
    wordOf.set(word, { kind: 'meaning', of: [...(known?.kind === 'meaning' ? known.of : []), key] });
  }
}
for (const [key, names] of Object.entries(ORGANIZATION_PLACES)) for (const name of names) wordOf.set(name.replaceAll('·', ''), { kind: 'place', of: key });
for (const [key, names] of Object.entries(NATIONS)) for (const name of names) if (name.length > 1 && !wordOf.has(name)) wordOf.set(name, { kind: 'nation', of: key });

const LONGEST = Math.max(...[...wordOf.keys()].map((word) => word.length));

interface Parse { readonly words: readonly Word[]; readonly proper: string; readonly cost: number }

/** Every reading of a name that is nearly as good as the best. Empty where hardly anything of it is known. */
export const signaturesOf = remembered((name: string): readonly OrganizationSignature[] => {
  const text = folded(name).replace(/^the /u, '');
  const script = /\p{Script=Han}/u.test(text) ? 'han' : 'latin';
  const parses = script === 'han' ? chineseParses(text.replace(/[\s·]/gu, '')) : englishParses(text);
  const best = Math.min(...parses.map(({ cost }) => cost));
  return parses.filter(({ words, cost }) => cost <= best + AS_GOOD && words.some(({ kind }) => kind === 'meaning')).map((parse) => signed(parse, script)).filter(({ meanings, proper }) => meanings.length > 0 || proper !== '');
});

/** How much worse a reading may be: 北卡罗来纳 as one proper name, or as 北 and 卡罗来纳. */
const AS_GOOD = 1.6;

function signed({ words, proper }: Parse, script: OrganizationSignature['script']): OrganizationSignature {
  const meanings = words.flatMap((word) => (word.kind === 'meaning' && !word.of.every((key) => OPTIONAL.has(key)) ? [word.of] : []));
  const nation = words.find((word) => word.kind === 'nation')?.of ?? null;
  return { script, meanings, places: words.flatMap((word) => (word.kind === 'place' ? [word.of] : [])).sort(), nation: nation as string | null, proper };
}

/** Ways to read a Chinese name as words of the tables with one proper name among them. One character is a word less surely than two. */
function chineseParses(text: string): Parse[] {
  if (text.length > LONGEST_NAME) return [];
  const at = (start: number, mayBeProper: boolean): Parse[] => {
    if (start === text.length) return [{ words: [], proper: '', cost: 0 }];
    const known = [1, 2, 3, 4, 5, 6].flatMap((length) => {
      const word = start + length > text.length ? undefined : wordOf.get(text.slice(start, start + length));
      return word === undefined ? [] : at(start + length, mayBeProper).map((rest) => ({ words: [word, ...rest.words], proper: rest.proper, cost: rest.cost + (length === 1 ? 2 : 1) }));
    });
    const proper = mayBeProper ? [2, 3, 4, 5, 6, 7].flatMap((length) => {
      if (start + length > text.length) return [];
      return at(start + length, false).map((rest) => ({ words: rest.words, proper: text.slice(start, start + length), cost: rest.cost + 1 + 0.6 * length }));
    }) : [];
    return kept([...known, ...proper]);
  };
  return at(0, true);
}

const LONGEST_NAME = 20;

/** More readings than these are of no use, and would multiply. */
const kept = (parses: readonly Parse[]): Parse[] => [...parses].sort((a, b) => a.cost - b.cost).slice(0, 4);

const SMALL: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and', '&', 'in', 'on', 'to', 'at', 'de', 's', 'against']);

function englishParses(text: string): Parse[] {
  const tokens = text.replace(/,/gu, ' ').split(/\s+/u).filter(Boolean);
  const words: Word[] = [];
  const proper: string[] = [];
  for (let index = 0; index < tokens.length;) {
    const length = [4, 3, 2, 1].find((count) => index + count <= tokens.length && knownAs(tokens.slice(index, index + count).join(' ')) !== undefined) ?? 0;
    const word = length === 0 ? undefined : knownAs(tokens.slice(index, index + length).join(' '));
    if (word) words.push(word);
    else if (!SMALL.has(tokens[index] ?? '')) proper.push(tokens[index] ?? '');
    index += Math.max(1, length);
  }
  return proper.length > MOST_PROPER || text.length > LONGEST * 4 ? [] : [{ words, proper: proper.join(''), cost: 0 }];
}

const MOST_PROPER = 3;

const knownAs = (words: string): Word | undefined => wordOf.get(words) ?? wordOf.get(words.replace(/'s$/u, '')) ?? (words.length > 4 ? wordOf.get(words.replace(/s$/u, '')) : undefined);
