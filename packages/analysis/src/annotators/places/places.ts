import type { Chain } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { heard } from './heard.ts';
import { hostsOf } from './hosts.ts';
import { placedByName } from './placed-by-name.ts';
import { settingOf, type Read, type Setting } from './setting.ts';
import { shown } from './shown.ts';
import type { Neighbours } from './surroundings.ts';
import { unlistedPlace } from './unlisted.ts';

/** The chains with the place of each location that the world has and the context decides. Only mentions are looked up, never running text.
 *  A place that no list has gets one only where the text says what it lies in, and then that one's coordinates. */
export function placesOf(layers: Read, gazetteer: Gazetteer): Chain[] {
  const setting = settingOf(layers, gazetteer);
  const entries = placedByName(setting);
  const seats = layers.chains.map((chain, index) => entries[index] ?? seatOf(index, setting, entries) ?? (chain.kind === 'location' ? heardOf(index, setting, entries) : undefined));
  const hostOf = hostsOf(layers, seats, setting.shares, setting.bodies, gazetteer);
  return layers.chains.map((chain, index) => {
    if (chain.kind !== 'location') return chain;
    const entry = seats[index];
    return { ...chain, place: entry ? shown(entry, layers.article.language) : unlistedPlace(index, setting, seats, hostOf) };
  });
}

/** The capital's row, where the text calls a name that no list has the capital of a division or country. */
function seatOf(index: number, { neighbours, gazetteer }: Setting, entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const seat = (neighbours.get(index) ?? []).find(({ relation, other }) => relation === 'seat' && (entries[other]?.capital ?? null) !== null);
  return seat && gazetteer.byId(entries[seat.other]?.capital ?? '');
}

/** The place whose original name this one renders, in the country that the text puts around it, or in those that the article speaks of. */
function heardOf(index: number, { layers, table, gazetteer, shares, neighbours, sides }: Setting, entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const told = (wanted: Neighbours['relation']): PlaceEntry | undefined => (neighbours.get(index) ?? []).flatMap(({ relation, other }) => (relation === wanted ? (entries[other] ?? []) : []))[0];
  const sibling = told('sibling');
  const parent = told('parent') ?? sides.get(index) ?? (sibling && sibling.kind !== 'country' && sibling.country !== null ? gazetteer.country(sibling.country) : undefined);
  return heard(layers.chains[index]?.name ?? '', { table, gazetteer, shares, parent });
}
