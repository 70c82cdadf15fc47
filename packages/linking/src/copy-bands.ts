import { mixed, type Shingles } from './copy-shingles.ts';

/** A band is the hash of ROWS minima: two texts share a band with the chance 1 - (1 - J^ROWS)^BANDS, J the share of shingles they have in common:
 *  98.6 % at 0.5, 0.03 % at 0.02, where unrelated articles lie. */
const ROWS = 3;
const BANDS = 32;

/** A text with fewer shingles is too short to tell a copy: 快讯, a caption, a list of links. */
export const LEAST_SHINGLES = 24;

/** The keys under which an article is found as a copy of others, signed 32-bit integers: those of a MinHash signature in bands.
 *  Empty for a text that is too short. */
export function copyBandsOf({ all }: Shingles): number[] {
  if (all.size < LEAST_SHINGLES) return [];
  const least = new Int32Array(ROWS * BANDS).fill(0x7fffffff);
  for (const shingle of all) {
    for (let row = 0; row < least.length; row++) {
      const hash = mixed(shingle ^ (SEEDS[row] ?? 0));
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => least.subarray(band * ROWS, (band + 1) * ROWS).reduce((sum, hash) => mixed(sum ^ hash), mixed(band + 1)));
}

/** One hash function for each row. */
const SEEDS = Int32Array.from({ length: ROWS * BANDS }, (_, row) => mixed(Math.imul(row + 1, 0x9e3779b1)));
