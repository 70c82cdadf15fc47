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
