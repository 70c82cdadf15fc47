import type { PlaceEntry } from '@dateline/gazetteer';
import { folded } from './candidates.ts';
import { distance } from './distance.ts';
import type { Told } from './told.ts';

/** A town or county may reach so far, in kilometres. */
const REACH = 200;
/** So much of an article is on a country that its villages need no word of it. */
const LEADS = 0.3;

/** A village, township or quarter that the article puts elsewhere than the row: behind the name of a town it is near it, behind that of a division in it; without one it lies in a
 *  country that is spoken of, and at home in a division that is. Thousands of them are called alike, and the list has few. */
export function isNamesakeSettlement(entry: PlaceEntry, { name, around, spoken, shares, table }: Told): boolean {
  if (!table.settlement.test(folded(name))) return false;
  if (around !== undefined && around.kind !== 'country' && around.kind !== 'region') return around.kind === 'admin1' ? entry.country !== around.country || entry.admin1 !== around.admin1 : distance(entry, around) > REACH;
  if (entry.country === null) return false;
  if (!shares.has(entry.country)) return [...shares.values()].some((share) => share >= LEADS);
  const divisions = spoken.get(entry.country);
  return table.home.includes(entry.country) && divisions !== undefined && entry.admin1 !== null && !divisions.has(entry.admin1);
}
