import type { ClauseWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell who does what to whom in a clause, beside the classes of its words. */
export const EVENT_CLAUSES = {
  describable: null,
  brackets: null,
  closes: null,
  /** Behind a noun, where it takes place: the talks opened in Geneva. */
  takesPlace: /^(?:set|held|scheduled|planned|due|begins?|began|starts?|started|opens?|opened|underway|continues?|continued|resumed?|resumes|took place)$/u,
  grounds: null,
  helps: null,
  suspected: null,
  himself: null,
  also: null,
  goesOn: null,
  counts: null,
  persons: null,
  /** Stand for the noun before them: Hichilema, who won. */
  relatives: /^(?:who|which|that)$/u,
  /** The one of these that tells nothing new: right behind a word it may stand for the whole clause (said that). */
  restricts: /^that$/u,
  /** Begin a clause although no stop stands before them: the talks ended after rebels attacked. */
  openers: /^(?:that|after|when|while|because|if|whether|since|until|as|although|though|but|where|once|how|so|before)$/u,
  /** Between two commas, where it parts nobody from what they did: the driver, 31, was arrested. */
  ages: /^\d{1,3}$/u,
  /** Before an age there: aged 31. */
  aged: /^aged?$/u,
  /** Open what only describes the name before: Hichilema, a businessman, was arrested; Hichilema, head of the party, was. */
  appositions: /^(?:a|an|the|his|her|its|their|one|son|daughter|wife|widow|husband|brother|sister|mother|father|head|leader|mayor|governor|president|chairman|chairwoman|director|founder|co-founder|author|spokesman|spokeswoman|spokesperson|commander|owner|professor|chief|secretary|minister)$/iu,
  /** Open a clause that tells of the name before: Hichilema, who won. */
  asides: /^(?:who|which|whose|whom|where)$/u,
  /** Participles that go on telling what somebody is: a man accused of fraud, a swimming coach. */
  reduced: /^(?:aged|based|known|involved|located|owned|backed|linked|born|named|called|used|built|founded|accused|suspected|wanted|described|regarded|considered|dubbed|\w{3,}ing)$/u,
  /** Nouns with the word before whoever loses: a win over Jos. */
  overcomes: / over$/iu,
  /** Before a noun that was told of already: the attack killed two. */
  definite: /^the$/iu,
  /** Before of and what happened, where they count it: a series of attacks. */
  measures: /^(?:series|waves?|rounds?|strings?|spate|flurry|barrage|rash|bouts?|numbers?|dozens|scores|hundreds|thousands|couple|pair|sets?|kinds?|types?|forms?|hours|days?|nights?|weeks?|months?|years?|campaigns?|acts?|variety|lot|state|one|part|all|some|most|many)$/iu,
  /** Opens what goes with an event, a participle at its end: with 90 people injured. */
  absolutes: /^with$/iu,
  reasons: null,
  hence: null,
  somebody: null,
  affairs: null,
  alongside: null,
  whole: null,
  lies: null,
  classifiers: null,
  turns: null,
  plans: null,
  offences: null,
  charges: null,
  stricken: null,
  kinds: null,
  deals: null,
} as const satisfies Wording<ClauseWording>;
