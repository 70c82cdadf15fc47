import type { Joins } from './prevailing.ts';
import type { Walls } from './walls.ts';

/** Scores this near say nothing of which is right. */
export const NEAR = 0.03;

/** What pulls each of some nodes about as strongly as anything does. */
export interface Pulls {
  /** Score of a node's surest join; 0 where it has none. */
  best(node: number): number;
  /** Those whom it is joined to as surely, but for so little that it says nothing. */
  of(node: number): readonly number[];
}

/** @param joins surest first
 *  @param size of all nodes */
export function pullsOf(joins: readonly Joins[], size: number): Pulls {
  const best = new Float64Array(size);
  const pulls = new Map<number, number[]>();
  const pull = (node: number, other: number, score: number): void => {
    if (best[node] === 0) best[node] = score;
    if (score < (best[node] ?? 0) - NEAR) return;
    const others = pulls.get(node);
    if (others) others.push(other);
    else pulls.set(node, [other]);
  };
  for (const { score, pairs } of joins) {
    for (const pair of pairs) {
      const [left, right] = [Math.floor(pair / size), pair % size];
      pull(left, right, score);
      pull(right, left, score);
    }
  }
  return { best: (node) => best[node] ?? 0, of: (node) => pulls.get(node) ?? NOBODY };
}

const NOBODY: readonly number[] = [];

/** Whether a node is joined by no rule: it is pulled as strongly by two between whom a "different" stands (a bare 赖斯 by 苏珊·赖斯 and by 康多莉扎·赖斯). A function of
 *  all judgements together, so that no order matters. */
export const isTornBy = (pulls: Pulls, walls: Walls) => (node: number): boolean => walls.isAmong(pulls.of(node));
