import type { TellingWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell who told of an event, and what was told before. */
export const EVENT_TELLING = {
  /** Ends the words before a noun that points back to an event: the deadly attack. */
  pointing: /\b(?:the|this|that|these|those)\s(?:\w+\s)?$/iu,
  pointedAt: null,
  /** Before the words for an incident: the blast. */
  deictic: /(?:the|that|this)$/iu,
  /** Words for what was told before: in the attack. */
  incidents: /^(?:incident|attack|blast|explosion|violence|clashes|crash|raid|shooting|fire|quake)$/iu,
  /** Behind a noun, where it has details of its own and points nowhere: the attack on Kabul. */
  ownDetails: /^\s(?:of|on|by|against|between|that|which|in\s\p{Lu})/u,
  claims: null,
  endsInClaim: null,
  shows: null,
  papers: null,
  /** Verbs of telling that take what happened as a noun: reported two dead, spoke of 300 injured. */
  tells: /^(?:reported|reports|confirmed|confirms|announced|said|says|estimated|spoke|speaks|counted|recorded)$/iu,
  /** The same of a toll alone: put the number killed at 60. */
  rates: /^(?:puts?|placed|places)$/iu,
  dispatches: null,
} as const satisfies Wording<TellingWording>;
