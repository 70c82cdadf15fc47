import type { Counts } from '../counts.ts';
import { wordsAt, type Fault, type Layer } from '../judged.ts';
import { surfaceOf } from '../surface.ts';

/** Links between different surfaces of one entity, among the surfaces that gold and analysis both have. */
export const coreference: Layer = ({ gold, analysis }) => {
  const entityOf = new Map(gold.entities.flatMap(({ id, mentions }) => mentions.map((mention) => [surfaceOf(mention), id] as const)));
  const chainOf = new Map(analysis.mentions.map(({ span, chain }) => [wordsAt(analysis, span), chain] as const));
  const surfaces = [...entityOf.keys()].filter((surface) => chainOf.has(surface));
  const counts = { right: 0, found: 0, gold: 0 };
  const faults: Fault[] = [];
  surfaces.forEach((left, index) => {
    for (const right of surfaces.slice(index + 1)) {
      const wanted = entityOf.get(left) === entityOf.get(right);
      const found = chainOf.get(left) === chainOf.get(right);
      if (wanted) counts.gold++;
      if (found) counts.found++;
      if (wanted && found) counts.right++;
      if (wanted !== found) faults.push({ article: gold.id, measure: `coreference ${wanted ? 'missed' : 'wrong'}`, [wanted ? 'gold' : 'found']: `${left} = ${right}` });
    }
  });
  return { counts: { coreference: counts satisfies Counts }, faults };
};
