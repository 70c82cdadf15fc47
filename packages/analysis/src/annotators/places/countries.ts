import type { Candidate } from './candidates.ts';

/** How much of an article speaks of each country, by ISO 3166-1 code; the shares sum to 1, or the map is empty. */
export type CountryShares = ReadonlyMap<string, number>;

/** What a country's people or institutions count beside its places. */
const BY_PEOPLE = 0.5;

/** From the chains whose names can only mean one country or places of one country, and from `peoples`, the countries that are spoken of by their people.
 *  Of `home`, the countries that the article's script is written in, the smallest place counts. */
export function countryShares(candidates: readonly (readonly Candidate[])[], weights: readonly number[], peoples: ReadonlyMap<string, number> = new Map(), home: readonly string[] = []): CountryShares {
  const counts = new Map([...peoples].map(([code, count]) => [code, count * BY_PEOPLE]));
  candidates.forEach((rows, index) => {
    const country = (weights[index] ?? 0) > 0 ? onlyCountry(rows, home) : null;
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + (weights[index] ?? 0));
  });
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([code, count]) => [code, count / total]));
}

/** A town of a million inhabitants is meant where a namesake has less than a tenth of them. */
const RENOWN = 10;

/** A smaller place is evidence of nothing by itself. */
const KNOWN = 100_000;

function onlyCountry(rows: readonly Candidate[], home: readonly string[]): string | null {
  const [first] = rows;
  if (!first) return null;
  const named = rows.filter(({ entry }) => entry.kind === 'country');
  if (named.length === 1 && rows.every(({ entry }) => entry.kind === 'country' || entry.country === named[0]?.entry.country || entry.population * RENOWN < (named[0]?.entry.population ?? 0))) return named[0]?.entry.country ?? null;
  // 花莲县: the division of one country, however few its towns that the list counts.
  if (first.isWhole && !first.isBare && rows.every(({ entry }) => entry.kind === 'admin1' && entry.country === first.entry.country)) return first.entry.country;
  if (first.entry.country !== null && home.includes(first.entry.country) && rows.every(({ entry }) => entry.country === first.entry.country)) return first.entry.country;
  // 西貢 is a district at home, and the town of that name abroad says nothing of what the article is on.
  if (first.entry.population < KNOWN || (!home.includes(first.entry.country ?? '') && rows.some(({ entry }) => home.includes(entry.country ?? '')))) return null;
  const rivals = rows.filter(({ entry }) => entry.country !== first.entry.country);
  // 焦夫省 is a division of two countries, and which has more towns in the list says nothing.
  if (first.entry.kind === 'admin1' && rivals.some(({ entry, isOwn }) => entry.kind === 'admin1' && isOwn)) return null;
  return rivals.every(({ entry }) => entry.population * RENOWN < first.entry.population) ? first.entry.country : null;
}

/** ISO code of the country that the article speaks of most. */
export const leadingOf = (shares: CountryShares): string | undefined => [...shares].sort(([, m], [, n]) => n - m)[0]?.[0];
