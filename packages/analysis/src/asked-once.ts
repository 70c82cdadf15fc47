import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';

/** The gazetteer as one article asks it: what bears a name is looked up once, however many annotators want to know. */
export function askedOnce(gazetteer: Gazetteer): Gazetteer {
  const known = new Map<string, readonly PlaceEntry[]>();
  const named = (name: string): readonly PlaceEntry[] => {
    let found = known.get(name);
    if (found === undefined) known.set(name, found = gazetteer.named(name));
    return found;
  };
  return { ...gazetteer, named };
}
