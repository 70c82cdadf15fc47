import type { Transaction } from '../client.ts';

/** Profiles of personas that were read before: a persona of one key has one profile for ever. */
export interface PersonaProfiles {
  of(key: string): unknown;
  keep(key: string, profile: unknown): void;
}

/** Twice as many at most, some 400 bytes each. */
const KEPT = 30_000;

/** What nobody asked for while so many others came is forgotten. */
export function openProfiles(): PersonaProfiles {
  let [known, former] = [new Map<string, unknown>(), new Map<string, unknown>()];
  const keep = (key: string, profile: unknown): void => {
    if (known.size >= KEPT) [known, former] = [new Map(), known];
    known.set(key, profile);
  };
  return {
    of(key) {
      const recent = known.get(key);
      if (recent !== undefined) return recent;
      const before = former.get(key);
      if (before !== undefined) keep(key, before);
      return before;
    },
    keep,
  };
}

/** Of the given personas, read where they were not before. */
export async function profilesOf(transaction: Transaction, keys: readonly string[], profiles: PersonaProfiles): Promise<ReadonlyMap<string, unknown>> {
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
