import { isChinese, type Place } from '@dateline/document';
import { nameKey, type PlaceEntry } from '@dateline/gazetteer';
import { begunWith } from './begun-with.ts';
import { folded } from './candidates.ts';
import type { HostOf } from './hosts.ts';
import { namedAfter } from './named-after.ts';
import { homeOf, type Setting } from './setting.ts';
import { shown } from './shown.ts';
import type { Neighbours } from './surroundings.ts';

/** A facility, or a place that no list has, where the text lets it be: with its host's coordinates and an id of its own. */
export function unlistedPlace(index: number, setting: Setting, entries: readonly (PlaceEntry | undefined)[], hostOf: HostOf): Place | null {
  const { layers, table } = setting;
  const name = layers.chains[index]?.name ?? '';
  // the North, the South: a direction alone is no place of its own.
  if (folded(name) in table.directions) return null;
  const isFacility = table.facility.test(folded(name));
  const told = besideOf(index, setting, entries);
  // 红海沿岸的埃拉特港: what a sea says of a building is no country.
  const beside = isFacility && told?.country === null ? undefined : told;
  const after = isFacility ? calledBy(name, setting, entries, beside) : undefined;
  const isNational = table.national.test(folded(name));
  const site = beside && beside.kind !== 'country' && after?.admin1 !== beside.admin1 ? beside : after;
  const found = (): PlaceEntry | undefined => {
    const host = beside ?? hostOf(index, isNational ? 'national' : isFacility ? 'facility' : 'area');
    const side = setting.sides.get(index);
    return beside === undefined && side && host?.country !== side.country ? side : host;
  };
  const host = table.street.test(folded(name)) ? (found() ?? after) : (site ?? found());
  if (host === undefined || (host.kind === 'region' && host.country === null) || (host.kind === 'country' && table.sea.test(folded(name)))) return null;
  const { id, ...rest } = shown(host, layers.article.language);
  return { ...rest, id: `own:${isFacility ? 'facility' : 'unlisted'}:${id}:${nameKey(name)}`, kind: isFacility ? 'facility' : 'other', name, wikidata: null };
}

/** The place that a building's name begins with: one of the article, else of the world. */
function calledBy(name: string, setting: Setting, entries: readonly (PlaceEntry | undefined)[], around: PlaceEntry | undefined): PlaceEntry | undefined {
  const { layers: { article, chains }, table } = setting;
  const begun = isChinese(article.language) && !table.street.test(folded(name)) ? begunWith(name, chains, entries) : undefined;
  if (begun && (around === undefined || begun.country === around.country)) return begun;
  return namedAfter(name, { ...setting, home: homeOf(article.language, table), around });
}

/** The larger place that the text puts right beside; for a building or ground of a list (位于科威特境内的A军营、B基地以及C军营) beside the one before it. */
function besideOf(index: number, { layers, table, neighbours }: Pick<Setting, 'layers' | 'table' | 'neighbours'>, entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const isFacility = (chain: number): boolean => table.facility.test(folded(layers.chains[chain]?.name ?? ''));
  for (let at: number | undefined = index; at !== undefined;) {
    const from: number = at;
    const near: readonly Neighbours[] = neighbours.get(from) ?? [];
    const beside = near.flatMap(({ relation, other }) => (relation === 'parent' || (relation === 'site' && isFacility(from)) ? (entries[other] ?? []) : []))[0];
    if (beside || !isFacility(index)) return beside;
    at = near.find(({ relation, other }) => relation === 'sibling' && other < from && entries[other] === undefined && isFacility(other))?.other;
  }
  return undefined;
}
