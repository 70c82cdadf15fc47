import type { Joins } from './prevailing.ts';
import type { Walls } from './walls.ts';

/** Scores this near say nothing of which is right. */
const NEAR = 0.03;

/** Which nodes are joined by no rule: those that are pulled as strongly by two between whom a "different" stands (a bare 赖斯 by 苏珊·赖斯 and
 *  by 康多莉扎·赖斯). A function of all judgements together, so that no order matters.
 *  @param joins surest first
 *  @param size of all nodes */
export function undecided(joins: readonly Joins[], walls: Walls, size: number): (node: number) => boolean {
  const best = new Float64Array(size).fill(-1);
  const pulls = new Map<number, number[]>();
  const pull = (node: number, other: number, score: number): void => {
    if (best[node] === -1) best[node] = score;
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
  const torn = new Uint8Array(size);
  for (const [node, others] of pulls) if (walls.isAmong(others)) torn[node] = 1;
  return (node) => torn[node] === 1;
}
