import { mayFollow } from '../src/lattice.ts';

/** Types that are learned; MISC is learned so that adjectives of nationality and works are not taken for names of places. */
export const TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export const LABELS: readonly string[] = ['O', ...TYPES.flatMap((type) => ['B', 'I', 'E', 'S'].map((position) => `${position}-${type}`))];

/** What the corpora call the types. A type that is not here is not learned. */
const TYPE_OF = new Map<string, string>([
  ...TYPES.map((type): [string, string] => [type, type]),
  ['person', 'PER'], ['location', 'LOC'], ['corporation', 'ORG'], ['group', 'ORG'], ['product', 'MISC'], ['creative-work', 'MISC'],
]);

/** Label indices, one a token. */
export function labelsOf(length: number, entities: readonly (readonly [number, number, string])[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const [start, end, type] of entities) {
    const known = TYPE_OF.get(type);
    for (let t = start; known && t < end; t++) {
      const position = end - start === 1 ? 'S' : t === start ? 'B' : t === end - 1 ? 'E' : 'I';
      labels[t] = LABELS.indexOf(`${position}-${known}`);
    }
  }
  return labels;
}

/** Steps from label to label that BIOES allows. */
export const ALLOWED: readonly (readonly boolean[])[] = LABELS.map((before) => LABELS.map((next) => mayFollow(before, next)));
