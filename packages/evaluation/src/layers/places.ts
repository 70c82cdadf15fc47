import type { GoldEntity } from '@dateline/corpus';
import type { Analysis, Place } from '@dateline/document';
import { sumOf, verdict, type Counts } from '../counts.ts';
import { wordsAt, type Fault, type Layer } from '../judged.ts';
import { surfaceOf } from '../surface.ts';

/** A hundred miles: what the geocoding literature calls near enough. */
const NEAR = 161;

const DIAMETER_OF_EARTH = 12_742;

/** Gold's located places: found within 161 km (a country: the right one), and in the right country. */
export const places: Layer = ({ gold, analysis }) => {
  const placeOf = placesBySurface(analysis);
  const near: Counts[] = [];
  const country: Counts[] = [];
  const faults: Fault[] = [];
  for (const { type, name, mentions, geo } of gold.entities) {
    if (type !== 'LOCATION' || !geo) continue;
    const found = mentions.map((mention) => placeOf.get(surfaceOf(mention))).find(Boolean);
    const isNear = found !== undefined && (geo.kind === 'country' ? found.country === geo.country : kilometres(found, geo) <= NEAR);
    near.push(verdict(isNear));
    if (geo.country !== undefined) country.push(verdict(found?.country === geo.country));
    if (!isNear) faults.push({ article: gold.id, measure: 'places', gold: `${name} ${said(geo)}`, found: found ? `${found.name} ${said(found)}` : '' });
  }
  return { counts: { 'places.near': sumOf(near), 'places.country': sumOf(country) }, faults };
};

type Geo = NonNullable<GoldEntity['geo']>;

const said = ({ lat, lon, country }: Pick<Place, 'lat' | 'lon' | 'country'> | Geo): string => `${String(lat)},${String(lon)} ${country ?? ''}`;

function placesBySurface(analysis: Analysis): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { place, mentions } of analysis.chains) {
    for (const index of place ? mentions : []) {
      const mention = analysis.mentions[index];
      if (place && mention) places.set(wordsAt(analysis, mention.span), place);
    }
  }
  return places;
}

/** Along the great circle; infinite where a point is not known. */
function kilometres(from: Pick<Place, 'lat' | 'lon'>, to: Geo): number {
  if (from.lat === null || from.lon === null) return Number.POSITIVE_INFINITY;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const chord = Math.sin(radians(to.lat - from.lat) / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return DIAMETER_OF_EARTH * Math.asin(Math.sqrt(chord));
}
