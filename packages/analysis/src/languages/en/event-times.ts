import type { TimeWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell when an event happened, beside its time itself. */
export const EVENT_TIMES = {
  /** Behind a length that is counted back from a day: searched on Thursday, two days after a quake killed 96. */
  after: /^after$/iu,
  /** Open a clause that describes somebody, who did it before: searched on Thursday for a helicopter that went missing. */
  relatives: /^(?:that|who|which)$/iu,
  /** Behind a time, where what follows happened then: the worst since 1934, when thousands died. */
  when: /^when$/iu,
  /** Before an article, a year and a noun, where something happened at it: won in the 2016 games. */
  there: /^(?:in|at)$/iu,
  /** … or whatever was done while it went on: refused during a 2018 trip. */
  throughout: /^during$/iu,
  endsInAt: null,
  within: null,
  remainders: null,
  lasts: null,
  ends: null,
  countedFrom: null,
  tolls: null,
  raised: null,
  since: null,
  rareBehind: null,
  /** Before a time, behind words of what is rare: the worst since 1977. */
  sinceBefore: /^since$/u,
  rareBefore: /^(?:first|[a-z]+est|most|least|only)$/iu,
  passed: null,
  /** What takes a report out of the telling: perfect tenses, previously. */
  looksBack: /^(?:had|has|have|having|previously|earlier)$/iu,
  counts: null,
  venues: null,
  charges: null,
  /** Times of no day, which is not that of what was told before. */
  lately: /\b(?:recent|recently|lately|past|years|months|weeks)\b/iu,
  ordinals: null,
  atOnce: null,
  reports: null,
  wired: null,
  expects: null,
  /** How buildings fall, where a disaster shakes them: a bridge collapsed. */
  collapses: /^(?:collapsed|toppled|crumbled)$/iu,
  congratulates: /\b(?:congratulat\w+|condolences)\b/iu,
  upTo: null,
  lastTime: null,
  away: null,
  repels: null,
  about: null,
  writes: null,
} as const satisfies Wording<TimeWording>;
