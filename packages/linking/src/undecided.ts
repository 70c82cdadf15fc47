import type { Verdicted } from './verdicted.ts';

/** Scores this near say nothing of which is right. */
const NEAR = 0.03;

/** Which of rules' "same" are none: those of a node that is pulled as strongly by two between whom a "different" stands (a bare 赖斯 by 苏珊·赖斯 and
 *  by 康多莉扎·赖斯). A function of all judgements together, so that no order matters. */
export function undecided(judgements: readonly Verdicted[]): (judgement: Verdicted) => boolean {
  const pulls = new Map<string, { readonly other: string; readonly score: number }[]>();
  const walls = new Set<string>();
  for (const { left, right, verdict, score } of judgements) {
    if (verdict === 'different') walls.add(`${left}\n${right}`).add(`${right}\n${left}`);
    if (verdict !== 'same') continue;
    pulls.set(left, [...(pulls.get(left) ?? []), { other: right, score }]);
    pulls.set(right, [...(pulls.get(right) ?? []), { other: left, score }]);
  }
  const torn = new Set([...pulls].flatMap(([node, all]) => (isTorn(all, walls) ? [node] : [])));
  return ({ left, right }) => torn.has(left) || torn.has(right);
}

function isTorn(pulls: readonly { readonly other: string; readonly score: number }[], walls: ReadonlySet<string>): boolean {
  const best = Math.max(...pulls.map(({ score }) => score));
  const near = pulls.filter(({ score }) => score >= best - NEAR);
  return near.some((a, index) => near.slice(index + 1).some((b) => walls.has(`${a.other}\n${b.other}`)));
}
