import type { Transaction } from '../client.ts';
import { JUDGED, judgedByPersons, SHARING, type KeptLink, type PersonaAbout, type PersonasAbout, type PersonsJudgement } from './personas.ts';
import { profilesOf, type PersonaProfiles } from './persona-profiles.ts';

/** Of the given personas: themselves and all that share a key with one of them, their links, and what persons judged of their chains. */
export async function personasAbout(transaction: Transaction, keys: readonly string[], profiles: PersonaProfiles): Promise<PersonasAbout> {
  const [stored] = await transaction.$queryRawUnsafe<Stored[]>(ABOUT, [...keys]);
  return told(transaction, stored, profiles);
}

/** All members of the given clusters and of those that the given personas are in, these among them, with everything that can bind others to them; nobody else is looked for. */
export async function personasOfClusters(transaction: Transaction, clusters: readonly string[], keys: readonly string[], profiles: PersonaProfiles): Promise<PersonasAbout> {
  const [stored] = await transaction.$queryRawUnsafe<Stored[]>(OF_CLUSTERS, [...clusters], [...keys]);
  return told(transaction, stored, profiles);
}

interface Stored {
  /** Key, chain that showed it first, and what was found of it: cluster, pull, torn, astray. */
  readonly personas: readonly (readonly [string, string | null, string | null, number, boolean, boolean])[] | null;
  /** Three lists of one length, places of personas twice and chains: whoever is in the news every day has a hundred personas, who come with each batch again. */
  readonly within: readonly (readonly number[] | null)[] | null;
  readonly links: readonly (readonly [string, string, number])[] | null;
  readonly judged: readonly PersonsJudgement[] | null;
}

/** Profiles that were read before are not read again. */
async function told(transaction: Transaction, stored: Stored | undefined, profiles: PersonaProfiles): Promise<PersonasAbout> {
  const rows = stored?.personas ?? [];
  const profileOf = await profilesOf(transaction, rows.map(([key]) => key), profiles);
  const [lefts, rights, chains] = stored?.within ?? [];
  const keyAt = (place: number | undefined): string => rows[place ?? 0]?.[0] ?? '';
  return {
    personas: rows.map(([key, anchor, cluster, pull, torn, astray]): PersonaAbout => ({ key, anchor, settled: cluster === null ? null : { cluster, pull, torn, astray }, profile: profileOf.get(key) })),
    links: [
      ...(lefts ?? []).map((left, index): KeptLink => ({ left: keyAt(left), right: keyAt(rights?.[index]), chains: chains?.[index] ?? 1 })),
      ...(stored?.links ?? []).map(([left, right, count]): KeptLink => ({ left, right, chains: count })),
    ],
    ...judgedByPersons(stored?.judged ?? []),
  };
}

const ABOUT = `
WITH own AS MATERIALIZED (SELECT unnest($1::text[]) AS key),
link AS (SELECT "left", "right", chains FROM persona_link WHERE "left" IN (SELECT key FROM own) UNION SELECT "left", "right", chains FROM persona_link WHERE "right" IN (SELECT key FROM own)),
judged AS (${JUDGED})
SELECT
  (SELECT json_agg(json_build_array(p.key, p.anchor, p.cluster, p.pull, p.torn, p.astray)) FROM persona p WHERE p.key IN (${SHARING} UNION SELECT unnest($1::text[]))) AS personas,
  NULL AS within, (SELECT json_agg(json_build_array(l."left", l."right", l.chains)) FROM link l) AS links,
  (SELECT jsonb_agg(to_jsonb(d) ORDER BY d.made, d."left", d."right") FROM judged d) AS judged`;

const OF_CLUSTERS = `
WITH wanted AS MATERIALIZED (SELECT unnest($1::text[]) AS cluster UNION SELECT p.cluster FROM persona p WHERE p.key = ANY($2::text[]) AND p.cluster IS NOT NULL),
own AS MATERIALIZED (
  SELECT s.*, (row_number() OVER () - 1)::int AS place FROM (
    SELECT p.key, p.cluster, p.pull, p.torn, p.astray FROM wanted w JOIN persona p ON p.cluster = w.cluster
    UNION ALL SELECT p.key, p.cluster, p.pull, p.torn, p.astray FROM persona p WHERE p.key = ANY($2::text[]) AND p.cluster IS NULL) s),
link AS MATERIALIZED (
  SELECT l."left", l."right", l.chains, o.place AS left_place, r.place AS right_place FROM own o JOIN persona_link l ON l."left" = o.key LEFT JOIN own r ON r.key = l."right"
  UNION ALL SELECT l."left", l."right", l.chains, NULL, NULL FROM own o JOIN persona_link l ON l."right" = o.key WHERE NOT EXISTS (SELECT 1 FROM own x WHERE x.key = l."left")),
judged AS (${JUDGED})
SELECT
  (SELECT json_agg(json_build_array(o.key, NULL, o.cluster, o.pull, o.torn, o.astray) ORDER BY o.place) FROM own o) AS personas,
  (SELECT json_build_array(json_agg(l.left_place), json_agg(l.right_place), json_agg(l.chains)) FROM link l WHERE l.right_place IS NOT NULL) AS within,
  (SELECT json_agg(json_build_array(l."left", l."right", l.chains)) FROM link l WHERE l.right_place IS NULL) AS links,
  (SELECT jsonb_agg(to_jsonb(d) ORDER BY d.made, d."left", d."right") FROM judged d) AS judged`;
