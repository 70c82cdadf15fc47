import { createRequire } from 'node:module';
import { borders } from '@rapideditor/country-coder';
import type { Row } from '../src/row.ts';
import type { City } from './geonames-cities.ts';
import { aliasesOf, chineseNames } from './names.ts';
import { ownNames } from './own-names.ts';

const require = createRequire(import.meta.url);

const namesIn = (language: string): Readonly<Record<string, string>> => {
  const file = require(`cldr-localenames-full/main/${language}/territories.json`) as { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
  return file.main[language]?.localeDisplayNames.territories ?? {};
};

/** Where the largest outline of the source is an overseas part (Svalbard), or takes in so much sea that its middle lies there: as an atlas gives them. */
const OWN_POINTS: Readonly<Record<string, { lat: number; lon: number }>> = {
  CK: { lat: -21.2, lon: -159.8 }, CL: { lat: -35.7, lon: -71.3 }, FR: { lat: 46.6, lon: 2.4 }, GB: { lat: 53, lon: -2 }, ID: { lat: -2.5, lon: 118 }, JP: { lat: 36.5, lon: 138 },
  KI: { lat: 1.4, lon: 173 }, NO: { lat: 61.5, lon: 9 }, PF: { lat: -17.6, lon: -149.5 }, PT: { lat: 39.6, lon: -8 },
};

/** Countries and territories of ISO 3166-1 (and Kosovo), named by CLDR, with the QIDs and outlines of country-coder. */
export function countriesOf(cities: readonly City[]): Row[] {
  const en = namesIn('en'), hans = namesIn('zh'), hant = namesIn('zh-Hant'), hongKong = namesIn('zh-Hant-HK');
  const ids = (require('iso3166-2-db/data/iso3166-2.json')) as Record<string, { reference?: { geonames?: number } }>;
  return borders.features.flatMap(({ properties, geometry }) => {
    const code = properties.iso1A2;
    if (!code || !/^[A-Z]{2}$/u.test(code) || !en[code] || (properties.isoStatus !== 'official' && code !== 'XK')) return [];
    const own = ownNames(code);
    const members = cities.filter((city) => city.country === code);
    const capital = members.find((city) => city.feature === 'PPLC') ?? null;
    const geonames = ids[code]?.reference?.geonames;
    const name = en[`${code}-alt-short`] !== undefined && code !== 'US' && code !== 'GB' ? en[`${code}-alt-short`] : en[code];
    const variants = [own.find((other) => /\p{Script=Han}/u.test(other)) ?? '', ...[hans, hant, hongKong].flatMap((names) => [names[`${code}-alt-short`], names[code], names[`${code}-alt-variant`]]).filter((other) => other !== undefined)];
    const chinese = chineseNames(variants);
    const { lat, lon } = OWN_POINTS[code] ?? middleOf(outlinesOf(geometry) ?? borders.features.filter((part) => part.properties.country === code && part.properties.iso1A2 === undefined).flatMap((part) => outlinesOf(part.geometry) ?? [])) ?? capital ?? { lat: 0, lon: 0 };
    return [{
      entry: {
        id: geonames === undefined ? `own:country-${code.toLowerCase()}` : `geonames:${String(geonames)}`, kind: 'country' as const, name: name ?? code, names: { en: name ?? code, ...chinese }, lat, lon, country: code, admin1: null,
        population: members.reduce((sum, city) => sum + (city.feature === 'PPLX' ? 0 : city.population), 0), capital: capital?.id ?? null, wikidata: properties.wikidata ?? null,
      },
      aliases: aliasesOf([name, chinese['zh-Hans'], chinese['zh-Hant']], [...own, ...variants, en[code] ?? '', en[`${code}-alt-variant`] ?? '', properties.nameEn ?? '', ...(properties.aliases ?? []).filter((alias) => alias.length > 2)]),
    }];
  });
}

type Outline = readonly (readonly (readonly number[])[])[];

/** The source draws every territory as several outlines, and what consists of parts not at all. */
const outlinesOf = (geometry: (typeof borders.features)[number]['geometry'] | null): readonly Outline[] | undefined => (geometry?.type === 'MultiPolygon' ? geometry.coordinates : undefined);

/** The centroid of the largest outline. */
function middleOf(polygons: readonly Outline[]): { lat: number; lon: number } | undefined {
  const largest = polygons.map((rings) => rings[0] ?? []).map(centroidOf).sort((a, b) => b.area - a.area)[0];
  return largest && { lat: largest.lat, lon: largest.lon };
}

function centroidOf(ring: readonly (readonly number[])[]): { area: number; lat: number; lon: number } {
  let area = 0, lon = 0, lat = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = x * nextY - nextX * y;
    area += cross;
    lon += (x + nextX) * cross;
    lat += (y + nextY) * cross;
  });
  return area === 0 ? { area: 0, lat: 0, lon: 0 } : { area: Math.abs(area) / 2, lat: lat / (3 * area), lon: lon / (3 * area) };
}
