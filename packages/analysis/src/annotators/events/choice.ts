import type { Reading } from './token.ts';

/** How a trigger is meant where it stands. */
export interface Choice {
  readonly reading: Reading;
  /** Whether the trigger stands as a noun: 这次袭击, the attack. */
  readonly nominal: boolean;
}
