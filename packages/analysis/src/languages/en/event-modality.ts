import type { ModalityWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell how real an event is by where they stand; those that tell it anywhere are in `modality.ts`. */
export const EVENT_MODALITY = {
  /** Make even what happens at once go on: is resigning. */
  progressive: /^(?:is|are|being)$/iu,
  /** Behind a noun, where it is what often happens: the meetings usually open with a prayer. */
  habits: /^(?:usually|often|typically|generally|frequently|routinely|regularly|normally|sometimes)$/iu,
  /** In the passive no meeting: was met with applause. */
  metWith: /^met with$/iu,
  atRequest: null,
  takesUp: null,
  weighs: null,
  done: null,
  /** Forms of to be, which make an event ongoing only before a verb in -ing. */
  copulas: /^(?:is|are|being)$/iu,
  /** Plans only what it stands beside: not the help in sent rescuers to help. */
  plans: /^to$/u,
  /** Behind a verb of saying the future of what was said: said the president would resign. */
  future: /^would$/u,
  /** Behind that, where it did not come to pass: would have resigned. */
  perfect: /^have$/u,
  /** Before to, where it compares and tells nothing new: the deadliest to hit the country since 1934. */
  superlatives: /\b(?:the|its) (?:first|last|only|most \w+|(?!forest|west|rest|guest|protest|request|arrest|interest)\w{3,}est)(?: \w+)?$/iu,
  /** Shows and is no protest, where one of `shown` follows. */
  demonstrates: /^demonstrat/iu,
  /** What follows it there: demonstrates that, as demonstrated by. */
  shown: /^(?:that|how|why|what|by|the|a|an|his|her|its|their)$/iu,
  /** Before a noun that ranks among others, of which nothing new is told: it was the deadliest attack since 1996. */
  records: /\b(?:first|second|third|fourth|last|only|latest|worst|biggest|largest|deadliest|strongest|bloodiest|heaviest|most \w+)\b/iu,
  /** Says what something is, before these. */
  equates: /^(?:is|was|are|were|became|becomes|be|been)$/iu,
  formerPlans: null,
  /** Before to and a verb, whose deed was done: voted to impeach, helped to rescue. */
  achieves: /^(?:voted|votes|managed|forced|helped|helps|used|came|rushed|continued|began|started|opted|chose|proceeded|compelled|paid)$/iu,
  /** Open a clause whose nouns the words before it neither plan nor deny: would resume after an attack. */
  cuts: /^(?:after|when|while|because|since|until|as|although|though|but|where|once|before|following|amid|despite)$/iu,
  /** Takes an event back that was to come: cancelled the talks. */
  putsOff: /^cancel(?:s|l?ed|l?ing)?$/iu,
  /** Before what was not brought about: tried to kill himself. */
  attempts: /^(?:tried|tries|trying|attempted|attempts|attempting)$/iu,
  utters: null,
} as const satisfies Wording<ModalityWording>;
