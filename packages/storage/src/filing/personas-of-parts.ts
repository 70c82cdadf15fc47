import type { Transaction } from '../client.ts';
import { JUDGED, judgedByPersons, type KeptLink, type PersonasAbout, type PersonsJudgement } from './personas.ts';
import type { PersonaProfiles } from './persona-profiles.ts';

/** All that stand in the given parts, with everything that can bind others to them; nobody else is looked for. Whoever is in the news every day has hundreds of personas, who come with each
 *  batch again: they come by their keys and their links by numbers, and profiles that were read before are not read again. */
export async function personasOfParts(transaction: Transaction, parts: readonly string[], profiles: PersonaProfiles): Promise<PersonasAbout> {
  const [stored] = await transaction.$queryRawUnsafe<StoredParts[]>(OF_PARTS, [...parts]);
  const { keys, partOf, within: [lefts, rights, chains] } = { keys: stored?.keys ?? [], partOf: stored?.partOf ?? [], within: stored?.within ?? [[], [], []] };
  const profileOf = await profilesOf(transaction, keys, profiles);
  const keyAt = (place: number | undefined): string => keys[place ?? 0] ?? '';
  return {
    personas: keys.map((key, place) => ({ key, anchor: null, part: parts[(partOf[place] ?? 1) - 1] ?? null, profile: profileOf.get(key) })),
    links: stored?.links ?? [], within: (lefts ?? []).map((left, index): KeptLink => ({ left: keyAt(left), right: keyAt(rights?.[index]), chains: chains?.[index] ?? 1 })),
    ...judgedByPersons(stored?.judged ?? []),
  };
}

interface StoredParts {
  readonly keys: readonly string[] | null;
  /** Places among the given parts, from 1. */
  readonly partOf: readonly number[] | null;
  /** Three lists of one length: places of keys, and chains. */
  readonly within: readonly (readonly number[] | null)[] | null;
  readonly links: readonly KeptLink[] | null;
  readonly judged: readonly PersonsJudgement[] | null;
}

async function profilesOf(transaction: Transaction, keys: readonly string[], profiles: PersonaProfiles): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map(keys.map((key) => [key, profiles.of(key)]));
  const unread = keys.filter((key) => found.get(key) === undefined);
  if (unread.length === 0) return found;
  const [rows] = await transaction.$queryRawUnsafe<{ profiles: readonly (readonly [string, unknown])[] | null }[]>(
    'SELECT json_agg(json_build_array(p.key, p.profile)) AS profiles FROM persona p WHERE p.key = ANY($1::text[])', unread);
  for (const [key, profile] of rows?.profiles ?? []) {
    found.set(key, profile);
    profiles.keep(key, profile);
  }
  return found;
}

const OF_PARTS = `
WITH own AS MATERIALIZED (SELECT p.key, p.part, (row_number() OVER () - 1)::int AS place FROM persona p WHERE p.part = ANY($1::text[])),
link AS MATERIALIZED (
  SELECT l."left", l."right", l.chains, o.place AS left_place, CASE WHEN r.part = o.part THEN r.place END AS right_place FROM own o JOIN persona_link l ON l."left" = o.key LEFT JOIN own r ON r.key = l."right"
  UNION ALL SELECT l."left", l."right", l.chains, NULL, NULL FROM own o JOIN persona_link l ON l."right" = o.key WHERE NOT EXISTS (SELECT 1 FROM own x WHERE x.key = l."left")),
judged AS (${JUDGED})
SELECT
  (SELECT json_agg(o.key ORDER BY o.place) FROM own o) AS keys,
  (SELECT json_agg(array_position($1::text[], o.part) ORDER BY o.place) FROM own o) AS "partOf",
  (SELECT json_build_array(json_agg(l.left_place), json_agg(l.right_place), json_agg(l.chains)) FROM link l WHERE l.right_place IS NOT NULL) AS within,
  (SELECT json_agg(json_build_object('left', l."left", 'right', l."right", 'chains', l.chains)) FROM link l WHERE l.right_place IS NULL) AS links,
  (SELECT jsonb_agg(to_jsonb(d) ORDER BY d.made, d."left", d."right") FROM judged d) AS judged`;
