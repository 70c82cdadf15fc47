import { ENTITY_KINDS, type EntityKind } from '@dateline/document';
import { sumOf, type Counts } from '../counts.ts';
import { wordsAt, type Fault, type Layer } from '../judged.ts';
import { surfaceOf } from '../surface.ts';

/** Distinct named surfaces of each kind. */
export const mentions: Layer = ({ gold, analysis }) => {
  const layers = ENTITY_KINDS.map((kind) => {
    const wanted = new Set(gold.entities.filter(({ type }) => type.toLowerCase() === kind).flatMap((entity) => entity.mentions.map(surfaceOf)));
    const found = new Set(analysis.mentions.filter((mention) => mention.kind === kind && mention.form === 'name').map(({ span }) => wordsAt(analysis, span)));
    return { kind, wanted, found };
  });
  const counted = layers.map(({ kind, wanted, found }): [EntityKind, Counts] => [kind, { right: [...found].filter((surface) => wanted.has(surface)).length, found: found.size, gold: wanted.size }]);
  const faults = layers.flatMap(({ kind, wanted, found }): Fault[] => [
    ...[...wanted].filter((surface) => !found.has(surface)).map((surface) => ({ article: gold.id, measure: 'mentions missed', gold: `${kind} ${surface}` })),
    ...[...found].filter((surface) => !wanted.has(surface)).map((surface) => ({ article: gold.id, measure: 'mentions wrong', found: `${kind} ${surface}` })),
  ]);
  return { counts: { mentions: sumOf(counted.map(([, counts]) => counts)), ...Object.fromEntries(counted.map(([kind, counts]) => [`mentions.${kind}`, counts])) }, faults };
};
