import type { Gazetteer, PlaceEntry } from './gazetteer.ts';

/** Two gazetteers as one. What the first has it describes, and the second adds names to it; what only the second has is added. */
export function joined(first: Gazetteer, second: Gazetteer): Gazetteer {
  const shown = (entry: PlaceEntry): PlaceEntry => {
    const known = first.byId(entry.id);
    return known === undefined ? entry : known.wikidata === null && entry.wikidata !== null ? { ...known, wikidata: entry.wikidata } : known;
  };
  const both = (one: readonly PlaceEntry[], other: readonly PlaceEntry[]): readonly PlaceEntry[] => {
    if (other.length === 0) return one;
    const byId = new Map(one.map((entry) => [entry.id, entry]));
    for (const entry of other) byId.set(entry.id, shown(entry));
    return [...byId.values()].sort((a, b) => b.population - a.population);
  };
  const members = new Map<string, readonly PlaceEntry[]>();
  return {
    named: (name) => both(first.named(name), second.named(name)),
    byId: (id) => {
      const found = second.byId(id);
      return found === undefined ? first.byId(id) : shown(found);
    },
    parentOf: (place) => first.parentOf(place),
    country: (code) => first.country(code),
    inCountry: (code) => {
      const known = members.get(code) ?? both(first.inCountry(code), second.inCountry(code));
      members.set(code, known);
      return known;
    },
    namesOf: (id) => [...new Set([...first.namesOf(id), ...second.namesOf(id)])],
  };
}
