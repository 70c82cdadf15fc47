import type pg from 'pg';
import type { PlaceSelection, SelectedPlace } from './geonames.ts';

/** Rows at a time: some megabytes. */
const BATCH = 5000;

interface PlaceRow extends Omit<SelectedPlace, 'hanNames' | 'population'> {
  readonly population: string;
  readonly hanNames: string | null;
}

/** Reads a selection in constant memory, from one snapshot. */
export async function* selectedPlaces(client: pg.ClientBase, { features, minPopulation, countries }: PlaceSelection): AsyncGenerator<SelectedPlace> {
  await client.query('BEGIN READ ONLY');
  try {
    await client.query(`DECLARE selected NO SCROLL CURSOR FOR ${SELECTED}`, [features, minPopulation, countries]);
    for (;;) {
      const { rows } = await client.query<PlaceRow>(`FETCH ${String(BATCH)} FROM selected`);
      for (const { population, hanNames, ...row } of rows) yield { ...row, population: Number(population), hanNames: hanNames?.split('|') ?? [] };
      if (rows.length < BATCH) return;
    }
  } finally {
    await client.query('ROLLBACK').catch(() => undefined); // Nothing was written.
  }
}

/** A place is in that has a Chinese name, or inhabitants enough, or a country that is wanted whole; places of nature and buildings only by a Chinese name. */
const SELECTED = `
WITH chinese AS (SELECT DISTINCT n.place_id FROM geonames_name n WHERE n.language LIKE 'zh%'),
  division AS (SELECT country, admin1, min(id) AS id FROM geonames_place WHERE feature_class = 'A' AND feature_code = 'ADM1' AND country IS NOT NULL AND admin1 IS NOT NULL GROUP BY country, admin1),
  known AS (SELECT p.* FROM geonames_place p LEFT JOIN chinese c ON c.place_id = p.id
    WHERE (p.feature_class || '.' || p.feature_code) = ANY($1::text[])
      AND (c.place_id IS NOT NULL OR p.han_names IS NOT NULL OR (p.feature_class IN ('P', 'A') AND (p.population >= $2::bigint OR p.country = ANY($3::text[])))))
SELECT k.id, k.name, k.lat, k.lon, k.feature_class AS "featureClass", k.feature_code AS "featureCode", k.country, k.admin1, k.admin2, k.population, k.han_names AS "hanNames", d.id AS division,
  coalesce((SELECT jsonb_agg(jsonb_build_object('language', n.language, 'text', n.text, 'preferred', n.preferred, 'informal', n.informal) ORDER BY n.preferred DESC, n.short, n.id)
    FROM geonames_name n WHERE n.place_id = k.id), '[]') AS names
FROM known k LEFT JOIN division d ON d.country = k.country AND d.admin1 = k.admin1`;
