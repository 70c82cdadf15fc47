import { likenessTo, soundKey, soundsOfHan, soundsOfLatin, type Gazetteer, type PlaceEntry, type Sounds } from '@dateline/gazetteer';

// Of 36 names of towns and divisions in 10 countries 24 are found with these, none of them wrong; the others are too short, or have namesakes in several divisions.
const ALIKE = 0.84;
const AHEAD = 0.05;

/** Shorter names sound like too many others. */
const LEAST_CHARACTERS = 3;

/** Their own names are written in Han characters, or were: nothing there is rendered by sound. */
export const NAMED_IN_HAN: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP', 'VN']);

/** A place whose original name another renders, and how much they sound alike, at most 1. */
export interface Rendering { readonly entry: PlaceEntry; readonly likeness: number }

interface Spelling { readonly sounds: Sounds; readonly key: string }
interface Spelled { readonly entry: PlaceEntry; readonly spellings: readonly Spelling[] }

/** Derived from the gazetteer's rows alone, so kept with the list of them. */
const spelled = new WeakMap<readonly PlaceEntry[], readonly Spelled[]>();
function spelledIn(country: string, gazetteer: Gazetteer): readonly Spelled[] {
  const entries = gazetteer.inCountry(country);
  const known = spelled.get(entries) ?? entries.map((entry) => ({ entry, spellings: gazetteer.namesOf(entry.id).filter((name) => /^[\p{Script=Latin}\p{M}\s'’‘-]+$/u.test(name)).map((latin) => ({ sounds: soundsOfLatin(latin), key: soundKey(latin) })) }));
  spelled.set(entries, known);
  return known;
}

/** Whether two keys differ by few enough consonants for their names to be compared: cheap, and never the judge. */
function isNear(key: string, other: string): boolean {
  if (Math.abs(key.length - other.length) > 2) return false;
  let shared = 0;
  let taken = 0;
  for (let at = 0; at < key.length; at++) {
    for (let place = 0; place < other.length; place++) {
      if ((taken & (1 << place)) !== 0 || key.charCodeAt(at) !== other.charCodeAt(place)) continue;
      taken |= 1 << place;
      shared++;
      break;
    }
  }
  return other.length - shared <= 2 && key.length - shared <= 2;
}

/** How alike the best of the spellings sounds; 0 where none is near. */
function best(likenessOf: ReturnType<typeof likenessTo>, key: string, spellings: readonly Spelling[]): number {
  let most = 0;
  for (const spelling of spellings) if (isNear(key, spelling.key)) most = Math.max(most, likenessOf(spelling.sounds, ALIKE - AHEAD));
  return most;
}

/** The place of a country whose original name a Chinese name renders, where one sounds clearly more like it than all others; of two
 *  namesakes the larger. `within` narrows it to a division. */
export function transliterated(name: string, gazetteer: Gazetteer, country: string, within: string | null): Rendering | undefined {
  const characters = soundsOfHan(name);
  if (characters === undefined || characters.length < LEAST_CHARACTERS || NAMED_IN_HAN.has(country)) return undefined;
  const key = soundKey(name);
  const likenessOf = likenessTo(characters);
  const scored: Rendering[] = [];
  for (const { entry, spellings } of spelledIn(country, gazetteer)) {
    const likeness = within === null || entry.admin1 === within ? best(likenessOf, key, spellings) : 0;
    if (likeness >= ALIKE - AHEAD) scored.push({ entry, likeness });
  }
  scored.sort((a, b) => b.likeness - a.likeness || b.entry.population - a.entry.population);
  const [first, next] = scored;
  if (first === undefined || first.likeness < ALIKE) return undefined;
  return next === undefined || first.likeness - next.likeness >= AHEAD || next.entry.admin1 === first.entry.admin1 ? first : undefined;
}
