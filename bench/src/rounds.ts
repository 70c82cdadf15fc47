import type { Peer } from './peer.ts';

/** Milliseconds of an operation: as the clock has it, Postgres with it, and what this process reckoned itself. */
export interface Took { readonly wall: number; readonly cpu: number }

/** What each round's operations took, peer by peer. */
export type Rounds = ReadonlyMap<string, readonly Took[]>;

async function timed(ask: () => Promise<unknown>, times: number): Promise<Took> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  for (let time = 0; time < times; time++) await ask();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / times, cpu: (user + system) / 1000 / times };
}

/** A round asks every peer `each` times, beginning with another every time: what disturbs the machine disturbs all of them. */
export async function rounds(peers: readonly Peer[], { count, each, until }: { readonly count: number; readonly each: number; readonly until: number }): Promise<Rounds> {
  const took = new Map<string, Took[]>(peers.map(({ name }) => [name, []]));
  for (let round = 0; round < count && performance.now() < until; round++) {
    for (let place = 0; place < peers.length; place++) {
      const { name, ask } = peers[(place + round) % peers.length]!;
      took.get(name)!.push(await timed(ask, each));
    }
  }
  return took;
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which a share of the others lie. */
export const quantile = (values: readonly number[], share: number): number => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

export interface Interval { readonly median: number; readonly low: number; readonly high: number }

/** A median, and the interval that holds the true one 19 times of 20: by order statistics, between the ranks where a fair coin's heads fall. */
export function medianInterval(values: readonly number[]): Interval {
  const [of, n] = [sorted(values), values.length];
  const spread = (1.96 * Math.sqrt(n)) / 2;
  const [low, high] = [Math.max(0, Math.floor(n / 2 - spread)), Math.min(n - 1, Math.ceil(n / 2 + spread) - 1)];
  return { median: (of[Math.floor((n - 1) / 2)]! + of[Math.ceil((n - 1) / 2)]!) / 2, low: of[low]!, high: of[high]! };
}

/** How many times as fast one is as another, by the rounds in which both were asked. */
export const ratio = (took: Rounds, name: string, peer: string, by: keyof Took): Interval =>
  medianInterval(took.get(peer)!.map((milliseconds, round) => milliseconds[by] / took.get(name)![round]![by]));
