import { names } from './names.ts';

/** Countries and regions by their first character, in the order of the table. */
export const REGIONS_BY_FIRST: ReadonlyMap<string, readonly string[]> = byFirst(names.regions);

function byFirst(regions: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const region of regions) found.set(region.charAt(0), [...(found.get(region.charAt(0)) ?? []), region]);
  return found;
}
