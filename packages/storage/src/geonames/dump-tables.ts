import type { DumpPart, DumpRows } from './geonames.ts';

/** Each file's table, its columns and what stands in them. */
export const DUMP_TABLES: { readonly [Part in DumpPart]: { readonly name: string; readonly columns: readonly string[]; readonly cells: (row: DumpRows[Part]) => readonly (string | number | boolean | null)[] } } = {
  places: {
    name: 'geonames_place',
    columns: ['id', 'name', 'lat', 'lon', 'feature_class', 'feature_code', 'country', 'admin1', 'admin2', 'population', 'han_names'],
    cells: (place) => [
      place.id, place.name, place.lat, place.lon, place.featureClass, place.featureCode, place.country, place.admin1, place.admin2, place.population,
      place.hanNames.length > 0 ? place.hanNames.join('|') : null,
    ],
  },
  names: {
    name: 'geonames_name',
    columns: ['id', 'place_id', 'language', 'text', 'preferred', 'short', 'informal'],
    cells: ({ id, placeId, language, text, preferred, short, informal }) => [id, placeId, language, text, preferred, short, informal],
  },
};
