/** A stretch of a sequence: from `first` to before `after`. */
export interface Chunk {
  readonly first: number;
  readonly after: number;
}

/** Where a long sequence is cut best, best first. */
const CUTS = [/[。！？!?；;]/u, /[，,、：:]/u];

/** Stretches of at most `most` characters, cut after the last end of sentence or clause that fits, since a recurrent
 *  model's time and memory grow with the longest of a batch. Names are not cut unless nothing else fits. */
export function chunksOf(characters: ArrayLike<string>, most: number): Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  while (characters.length - first > most) {
    const after = cutAfter(characters, first, first + most);
    chunks.push({ first, after });
    first = after;
  }
  if (characters.length > first) chunks.push({ first, after: characters.length });
  return chunks;
}

function cutAfter(characters: ArrayLike<string>, first: number, limit: number): number {
  for (const cut of CUTS) {
    for (let i = limit - 1; i > first + (limit - first) / 4; i--) if (cut.test(characters[i] ?? '')) return i + 1;
  }
  return limit;
}
