import type { EventArgument, EventKind, EventTime, Reference } from '@dateline/document';
import type { Narrative } from './narrative.ts';
import type { Scene } from './roles.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands before a trigger. */
export interface Told {
  readonly narrative: Narrative;
  /** Places of the events before it in its sentence. */
  readonly near: readonly Reference[];
  /** Where the attack, disaster or accident took place that its sentence told of last. */
  readonly cause: Reference | null;
  /** Where the names of those who act in these begin: a country that sent help first is not where others send theirs. */
  readonly actors: ReadonlySet<number>;
  /** Whether the clause speaks of what was told (in the incident, 这起事件). */
  readonly pointsBack: boolean;
  /** When the words say that it happened. */
  readonly time: EventTime | null;
}

/** An event that has no place yet: its trigger (`at`) and what stands about it. */
export interface Unplaced {
  readonly scene: Scene;
  readonly kind: EventKind;
  readonly at: number;
  readonly around: Surroundings;
  readonly given: readonly EventArgument[];
  readonly told: Told;
}
