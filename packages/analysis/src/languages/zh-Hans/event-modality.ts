import type { ModalityWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell how real an event is by where they stand; those that tell it anywhere are in `modality.ts`. */
export const EVENT_MODALITY = {
  /** Make even what happens at once go on: 正加紧撤离. */
  progressive: /^(?:正|正在|正加紧|加紧)$/u,
  /** Behind a trigger, where what happens often is no one report: 袭击事件频发. */
  habits: /^(?:频发|频频|频繁|时有|多发|屡)/u,
  /** Takes up a clause, which what follows weighs as something to come: 首都失守，那将是…. */
  takesUp: /^(?:那|这)(?:就)?$/u,
  /** Right behind that. */
  weighs: /^(?:将|将会|会|就会|可能会)$/u,
  /** Tells that it has happened all the same: 此次失守，这将…. */
  done: /^(?:已|已经|曾|此次|这次)$/u,
  copulas: null,
  plans: null,
  future: null,
  perfect: null,
  superlatives: null,
  demonstrates: null,
  shown: null,
} as const satisfies Wording<ModalityWording>;
