/** Words as gold and analysis are compared: without white space, case, width and the forms of quotation marks. */
export const surfaceOf = (words: string): string =>
  words.normalize('NFKC').replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, '').toLowerCase();

/** Whether one of the found surfaces is one of the wanted ones, or holds it or lies in it; a single character must be equal. */
export const meet = (wanted: readonly string[], found: readonly string[]): boolean =>
  wanted.some((want) => found.some((got) => want === got || (want.length > 1 && got.length > 1 && (want.includes(got) || got.includes(want)))));

/** Runs of so many code units and how often each occurs. */
export function runsOf(text: string, length: number): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (let start = 0; start + length <= text.length; start++) {
    const run = text.slice(start, start + length);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** How many runs two texts have in common. */
export function sharedRuns(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [run, count] of left) shared += Math.min(count, right.get(run) ?? 0);
  return shared;
}

export const sizeOf = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, count) => sum + count, 0);
