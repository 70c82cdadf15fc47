import type { TaggedName } from '@dateline/analysis';
import type { EntityKind } from '@dateline/document';

/** A name between two places of a sequence of characters or tokens. */
export interface LabelledName {
  readonly first: number;
  /** The place after the last one. */
  readonly after: number;
  readonly kind: EntityKind;
  /** Least probability of a label of the name. */
  readonly confidence: number;
}

/** What the labels of the models call the kinds; others (MISC) are learned but not told. */
export const LABEL_OF = { person: 'PER', location: 'LOC', organization: 'ORG' } as const satisfies Record<EntityKind, string>;
const KIND_OF = new Map(Object.entries(LABEL_OF).map(([kind, label]): [string, EntityKind] => [label, kind as EntityKind]));

/** The names of a BIOES path. `probabilities` holds one row of label probabilities for each place of the path. */
export function labelledNames(labels: readonly string[], path: Uint8Array, probabilities: Float64Array): LabelledName[] {
  const names: LabelledName[] = [];
  const parts = labels.map((label) => label.split('-'));
  let first = 0;
  let confidence = 1;
  path.forEach((label, t) => {
    const [position = 'O', tag = ''] = parts[label] ?? [];
    if (position === 'O') return;
    if (position === 'B' || position === 'S') {
      first = t;
      confidence = 1;
    }
    confidence = Math.min(confidence, probabilities[t * labels.length + label] ?? 0);
    const kind = KIND_OF.get(tag);
    if (kind && (position === 'E' || position === 'S')) names.push({ first, after: t + 1, kind, confidence });
  });
  return names;
}

/** The name in the text, where place `t` of the sequence stands at `offsets[t]`. */
export const nameAt = (name: LabelledName, starts: ArrayLike<number>, ends: ArrayLike<number>): TaggedName => ({
  span: { start: starts[name.first] ?? 0, end: ends[name.after - 1] ?? 0 },
  kind: name.kind,
  confidence: Math.round(name.confidence * 1000) / 1000,
});
