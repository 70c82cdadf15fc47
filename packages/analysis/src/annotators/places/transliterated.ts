import { soundKey, soundLikeness, soundsOfHan, type Gazetteer, type PlaceEntry } from '@dateline/gazetteer';

// Of 36 names of towns and divisions in 10 countries 24 are found with these, none of them wrong; the others are too short, or have namesakes in several divisions.
const ALIKE = 0.84;
const AHEAD = 0.05;

/** Shorter names sound like too many others. */
const LEAST_CHARACTERS = 3;

/** Their own names are written in Han characters, or were: nothing there is rendered by sound. */
const NAMED_IN_HAN = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP', 'VN']);

interface Spelling { readonly latin: string; readonly key: string }

/** Derived from the gazetteer's rows alone, so kept with them. */
const spellings = new WeakMap<PlaceEntry, readonly Spelling[]>();

function spellingsOf(entry: PlaceEntry, gazetteer: Gazetteer): readonly Spelling[] {
  const known = spellings.get(entry) ?? gazetteer.namesOf(entry.id).filter((name) => /^[\p{Script=Latin}\p{M}\s'’‘-]+$/u.test(name)).map((latin) => ({ latin, key: soundKey(latin) }));
  spellings.set(entry, known);
  return known;
}

/** Whether two keys differ by few enough consonants for their names to be compared: cheap, and never the judge. */
function isNear(key: string, other: string): boolean {
  if (Math.abs(key.length - other.length) > 2) return false;
  let rest = other;
  for (const sound of key) rest = rest.replace(sound, '');
  return rest.length <= 2 && key.length - (other.length - rest.length) <= 2;
}

/** The place of a country whose original name a Chinese name renders, where one sounds clearly more like it than all others; of two
 *  namesakes the larger. `within` narrows it to a division. */
export function transliterated(name: string, gazetteer: Gazetteer, country: string, within: string | null): PlaceEntry | undefined {
  const characters = soundsOfHan(name);
  if (characters === undefined || characters.length < LEAST_CHARACTERS || NAMED_IN_HAN.has(country)) return undefined;
  const key = soundKey(name);
  const scored = gazetteer.inCountry(country)
    .filter((entry) => within === null || entry.admin1 === within)
    .map((entry) => ({ entry, likeness: Math.max(0, ...spellingsOf(entry, gazetteer).filter((spelling) => isNear(key, spelling.key)).map(({ latin }) => soundLikeness(name, latin))) }))
    .filter(({ likeness }) => likeness >= ALIKE - AHEAD)
    .sort((a, b) => b.likeness - a.likeness || b.entry.population - a.entry.population);
  const [best, next] = scored;
  if (best === undefined || best.likeness < ALIKE) return undefined;
  return next === undefined || best.likeness - next.likeness >= AHEAD || next.entry.admin1 === best.entry.admin1 ? best.entry : undefined;
}
