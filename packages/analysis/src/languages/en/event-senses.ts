import type { SenseWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell how a trigger is meant: as a verb, as a noun, or not as an event at all. */
export const EVENT_SENSES = {
  during: null,
  causes: null,
  sums: null,
  anniversaries: null,
  copulas: null,
  sufferers: null,
  occasions: null,
  formerly: null,
  quotes: null,
  people: null,
  aboard: null,
  /** Before a noun and its adjectives: several attacks, that strike. */
  determiners: /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|any|some|no|each|every|several|many)$/iu,
  /** The same, without those that are also pronouns or take a plural: before what English also has as a verb they make it a noun (a report). */
  singling: /^(?:a|an|the|this|his|her|its|their|our|my|any|no|each|every|another)$/iu,
  /** Before a verb: asked the court to rule. */
  infinitives: /^to$/u,
  /** How the plural of a noun ends, whose verb stands bare: rebels attack. */
  plurals: /s$/iu,
  /** Words that are an event only in their plain sense: set on fire, under enemy fire, won in a landslide, spoke at a campaign rally. */
  figurative: /(?:\b(?:on|under|enemy|live|friendly|small-arms|artillery|sniper|rifle|open|return|cease|of) fires?|\b(?:in|by) an? (?:landslide|avalanche)|\b(?:campaign|election|re-election|pep|relief|market|stock) rall(?:y|ies))$/iu,
  /** How verbs end that no table knows: confiscated 3 tons, blocking the delivery. */
  unknownVerbs: /^[a-z-]{3,}(?:ed|ing)$/u,
  /** Present forms that no noun has. */
  onlyVerbs: /^(?:denies|rejects|refutes|refuses|condemns|accuses|opposes|criticises|criticizes)$/u,
  tallies: null,
  talks: null,
  weighs: null,
  warnings: null,
  menaces: null,
  dueTo: null,
  elect: null,
  votes: null,
  sides: null,
  armed: null,
  circumstances: null,
} as const satisfies Wording<SenseWording>;
