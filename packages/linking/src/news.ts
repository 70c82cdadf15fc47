import type { Joins } from './prevailing.ts';
import type { Before, Settled } from './settled.ts';
import { NEAR } from './undecided.ts';

/** Of nodes by their numbers: null where the joins at hand say all, `unclear` where they do not, else what was found before and holds.
 *  @param joins surest first */
export function newsOf(ids: readonly string[], joins: readonly Joins[], { settled, asked, raised, razed }: Before): (node: number) => Settled | 'unclear' | null {
  const before = ids.map((id) => settled.get(id));
  const raisedPairs = pairsOf(ids, raised);
  const surest = new Float64Array(ids.length);
  const isNearRazed = new Uint8Array(ids.length);
  for (const { score, pairs } of joins) {
    for (const pair of pairs) {
      const [left, right] = [Math.floor(pair / ids.length), pair % ids.length];
      const isRaised = raisedPairs.has(pair);
      if (surest[left] === 0 && (isRaised || !before[right])) surest[left] = score;
      if (surest[right] === 0 && (isRaised || !before[left])) surest[right] = score;
      if (razed.size > 0 && razed.has(ids[right] ?? '')) isNearRazed[left] = 1;
      if (razed.size > 0 && razed.has(ids[left] ?? '')) isNearRazed[right] = 1;
    }
  }
  return (node) => {
    const former = before[node];
    if (!former || asked.has(ids[node] ?? '') || !(former.torn || former.astray)) return null;
    const news = surest[node] ?? 0;
    // Two that divide a node still do, unless something pulls it more.
    if (former.torn) return news > former.pull || isNearRazed[node] === 1 ? 'unclear' : former;
    return news > 0 && news >= former.pull - NEAR ? 'unclear' : former;
  };
}

function pairsOf(ids: readonly string[], pairs: Before['raised']): Set<number> {
  const numbers = new Map(pairs.length > 0 ? ids.map((id, node) => [id, node]) : []);
  return new Set(pairs.flatMap(({ left, right }) => {
    const [one, other] = [numbers.get(left), numbers.get(right)];
    return one === undefined || other === undefined ? [] : [Math.min(one, other) * ids.length + Math.max(one, other)];
  }));
}
