/* eslint-disable @typescript-eslint/no-non-null-assertion -- index arithmetic over arrays that are as long as their makers say */
import { bestPath, soundScores } from '../src/lattice.ts';
import type { Example, TrainedField } from './conditional-random-field.ts';
import { TYPES } from './corpus.ts';

/** F1 of whole names, by type and for the three that the tagger tells (all but MISC). */
export function evaluated(field: TrainedField, examples: readonly Example[]): string {
  const size = field.labels.length;
  const zero = field.labels.map(() => 0);
  const square = field.labels.map((_, i) => Array.from(field.transition.slice(i * size, (i + 1) * size)));
  const scores = soundScores(field.labels, square, zero, zero);
  const tally = new Map([...TYPES, 'all'].map((type) => [type as string, { right: 0, found: 0, gold: 0 }]));
  for (const { features, labels } of examples) {
    const emissions = new Float64Array(labels.length * size);
    features.forEach((list, t) => {
      for (const hash of list) {
        const row = field.rows.get(hash);
        if (row !== undefined) for (let j = 0; j < size; j++) emissions[t * size + j]! += field.weights[row * size + j]!;
      }
    });
    const gold = namesOf(field.labels, labels);
    const found = labels.length > 0 ? namesOf(field.labels, bestPath(scores, emissions, labels.length)) : [];
    for (const [type, count] of tally) {
      const own = (name: string): boolean => (type === 'all' ? !name.endsWith('MISC') : name.endsWith(type));
      count.right += found.filter((name) => own(name) && gold.includes(name)).length;
      count.found += found.filter(own).length;
      count.gold += gold.filter(own).length;
    }
  }
  return [...tally].map(([type, { right, found, gold }]) => `${type} ${((200 * right) / (found + gold)).toFixed(2)}`).join('  ');
}

function namesOf(labels: readonly string[], path: Uint8Array): string[] {
  const names: string[] = [];
  let first = 0;
  path.forEach((label, t) => {
    const [position, type] = (labels[label] ?? 'O').split('-');
    if (position === 'B' || position === 'S') first = t;
    if (position === 'E' || position === 'S') names.push(`${first} ${t} ${type}`);
  });
  return names;
}
