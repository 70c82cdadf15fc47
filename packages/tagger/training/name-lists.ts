import { readFileSync } from 'node:fs';
import { hashOf } from '../src/english-features.ts';

/** Names that lists know: one a line, `FLAG<tab>NAME`, FLAG a bit from 1 to 128 that says which list. They become features
 *  of the words, and go into the model's file as hashes. The model that ships has none. */
export function listedNames(path: string): { flagsOf: (words: string) => number; table: ReadonlyMap<number, number> } {
  const table = new Map<number, number>();
  for (const line of path ? readFileSync(path, 'utf8').trim().split('\n') : []) {
    const [flag, name = ''] = line.split('\t');
    table.set(hashOf(name), (table.get(hashOf(name)) ?? 0) | Number(flag));
  }
  return { flagsOf: (words) => table.get(hashOf(words)) ?? 0, table };
}
