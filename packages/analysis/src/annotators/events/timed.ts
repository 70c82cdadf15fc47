import type { EventKind, Modality } from '@dateline/document';
import type { Scene } from './roles.ts';
import type { Surroundings } from './surroundings.ts';

/** What a trigger's time depends on. */
export interface Dated {
  readonly kind: EventKind;
  readonly modality: Modality;
  /** Whether telling it is doing it, or the words say that it was done: the day of a report is then its day. */
  readonly done: boolean;
}

export interface Timed extends Dated {
  readonly scene: Scene;
  readonly at: number;
  readonly around: Surroundings;
}
