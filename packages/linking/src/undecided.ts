import type { Join } from './prevailing.ts';
import type { Walls } from './walls.ts';

/** Scores this near say nothing of which is right. */
const NEAR = 0.03;

/** Which of rules' joins are none: those of a node that is pulled as strongly by two between whom a "different" stands (a bare 赖斯 by 苏珊·赖斯 and
 *  by 康多莉扎·赖斯). A function of all judgements together, so that no order matters. */
export function undecided(joins: readonly Join[], walls: Walls): (join: Join) => boolean {
  const pulls = new Map<number, { best: number; readonly all: { readonly other: number; readonly score: number }[] }>();
  const pull = (node: number, other: number, score: number): void => {
    const known = pulls.get(node);
    if (known === undefined) pulls.set(node, { best: score, all: [{ other, score }] });
    else {
      known.best = Math.max(known.best, score);
      known.all.push({ other, score });
    }
  };
  for (const { left, right, score } of joins) {
    pull(left, right, score);
    pull(right, left, score);
  }
  const torn = new Set<number>();
  for (const [node, { best, all }] of pulls) if (walls.isAmong(all.flatMap(({ other, score }) => (score >= best - NEAR ? [other] : [])))) torn.add(node);
  return ({ left, right }) => torn.has(left) || torn.has(right);
}
