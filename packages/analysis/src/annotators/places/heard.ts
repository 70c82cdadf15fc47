import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import type { PlaceTable } from '../../languages/place-table.ts';
import { folded, withoutGeneric } from './candidates.ts';
import { leadingOf, type CountryShares } from './countries.ts';
import { NAMED_IN_HAN, transliterated, type Rendering } from './transliterated.ts';

/** What the article tells of a name that no list has. */
interface Told {
  readonly table: PlaceTable;
  readonly gazetteer: Gazetteer;
  readonly shares: CountryShares;
  /** The larger place that the text puts right beside the name. */
  readonly parent: PlaceEntry | undefined;
}

/** A tenth of an article's places is enough to look for another in that country. */
const SPOKEN_OF = 0.1;
/** So many of its countries, those spoken of most. */
const MOST = 3;

/** 九曲洞 in a report on Taiwan: a shorter name is its own there, however much it sounds like a town of a country that sent help. */
const SURE_RENDERING = 4;

/** The place whose original name a name renders: of the countries that the article speaks of, that of which one sounds most like it. */
export function heard(name: string, { table, gazetteer, shares, parent }: Told): PlaceEntry | undefined {
  const bare = folded(name);
  if (table.facility.test(bare) || table.landform.test(bare)) return undefined;
  const countries = parent?.country ? [parent.country] : [...shares].filter(([, share]) => share >= SPOKEN_OF).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST).map(([code]) => code);
  const stem = withoutGeneric(name, table)[0]?.[0] ?? name;
  const leading = leadingOf(shares);
  if (parent === undefined && leading !== undefined && NAMED_IN_HAN.has(leading) && stem.length < SURE_RENDERING) return undefined;
  const within = parent && parent.kind !== 'country' ? parent.admin1 : null;
  let best: Rendering | undefined;
  for (const code of countries) {
    const found = transliterated(stem, gazetteer, code, within);
    if (found && found.likeness > (best?.likeness ?? 0)) best = found;
  }
  return best && best.entry.population <= mostPeople(bare, table) ? best.entry : undefined;
}

/** A village is no town of a hundred thousand, however alike they sound. */
const mostPeople = (name: string, { largest }: PlaceTable): number => largest.find(([word]) => name.endsWith(word))?.[1] ?? Infinity;
