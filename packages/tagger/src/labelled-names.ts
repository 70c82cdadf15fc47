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
/** The kind of a name that ends with the label. */
const KIND_OF = new Map(Object.entries(LABEL_OF).flatMap(([kind, label]) => ['E', 'S'].map((place): [string, EntityKind] => [`${place}-${label}`, kind as EntityKind])));

/** The names of a BIOES path. `confidences` holds the probability of the path's label at each place. */
export function labelledNames(labels: readonly string[], path: Uint8Array, confidences: ArrayLike<number>): LabelledName[] {
  const names: LabelledName[] = [];
  let first = 0;
  let confidence = 1;
  for (let t = 0; t < path.length; t++) {
    const label = labels[path[t] as number] as string;
    if (label === 'O') continue;
    if (label.startsWith('B') || label.startsWith('S')) {
      first = t;
      confidence = 1;
    }
    confidence = Math.min(confidence, confidences[t] ?? 0);
    const kind = KIND_OF.get(label);
    if (kind) names.push({ first, after: t + 1, kind, confidence });
  }
  return names;
}

/** The name in the text, where place `t` of the sequence stands at `offsets[t]`. */
export const nameAt = (name: LabelledName, starts: ArrayLike<number>, ends: ArrayLike<number>): TaggedName => ({
  span: { start: starts[name.first] ?? 0, end: ends[name.after - 1] ?? 0 },
  kind: name.kind,
  confidence: Math.round(name.confidence * 1000) / 1000,
});
