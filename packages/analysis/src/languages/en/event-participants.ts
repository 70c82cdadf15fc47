import type { ParticipantWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell who and what takes part in an event. */
export const EVENT_PARTICIPANTS = {
  /** Nouns for those who act for the group named before them: DEA officials. */
  members: /^(?:fighters?|militants?|troops?|forces?|soldiers?|gunm[ae]n|officials?|agents?|police|officers?|members?|militia|army|authorities|insurgents?|rebels?|warplanes?)$/iu,
  /** What stands at the edge of a phrase and is no part of it: of the rebels. */
  edges: /^(?:the|a|an|and|or|of)$/iu,
  /** Before examples: 16 cities including Kandahar. */
  including: /^(?:including|such as)$/iu,
  included: null,
  others: null,
  offices: null,
  /** Behind a demand, where it is how and not whom one asks: urged calm. */
  manners: /^(?:calm|patience|restraint|caution|and|unity)$/iu,
  /** Sums, which are how much and not whom: $18 million. */
  amounts: /^[$£€¥]|dollars|euros|pounds/u,
  /** Whom one meets to say something, where what is said is the report: met reporters. */
  press: /^(?:(?:the )?(?:reporters|journalists|press|media))$/iu,
  /** How an object begins that is counted, and so is no modifier: at least 30 trucks. */
  numbered: /^(?:some|about|at least)/iu,
  /** Before a lake, an island or a road on which something happens. */
  upon: /^on$/u,
  /** Before `to` and where somebody was: arrested during a visit to Jos. */
  journeys: /^(?:visits?|trips?|tours?|journey)$/iu,
  /** What an attack is made with, and ands between: missiles and drones. */
  weapons: /^(?:missiles?|rockets?|drones?|mortars?|shells?|bombs?|grenades?|tear|gas|and|or)$/iu,
  /** Before of and a name, where the name is what is meant: the town of Kano, dozens of Kurds. */
  naming: /^(?:cit(?:y|ies)|towns?|villages?|provinces?|states?|islands?|regions?|districts?|count(?:y|ies)|ports?|capital|territor(?:y|ies)|countr(?:y|ies)|republic|kingdom|municipality|settlements?|suburb|enclave|neighbou?rhood|area|parts?|some|many|most|one|two|half|dozens|scores|hundreds|thousands|millions|majority|number|group)$/iu,
  /** Before a noun, whose it is. */
  possessives: /^(?:his|her|its|their|my|our|your)$/iu,
  /** Behind whom something was done to, where it is how: met them in-person. */
  adverbial: /^(?:twice|again|halfway|early|in-person|together|alone)$/iu,
  /** Behind how often: three times. */
  repeated: /^times$/iu,
  occasions: null,
  /** Several who meet each other where nobody else is met. */
  eachOther: /\b(?:leaders|ministers|presidents|negotiators|envoys|sides|delegations|diplomats|representatives|chiefs|foes|rivals|counterparts|heads of state|governments|countries)(?:$| of )/iu,
  idle: null,
  rescues: null,
  pointers: null,
  craft: null,
  fighters: null,
} as const satisfies Wording<ParticipantWording>;
