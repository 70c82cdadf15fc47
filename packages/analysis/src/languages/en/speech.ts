import type { SpeechWording } from '../../annotators/quotations/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell who goes on to speak, and how far. */
export const SPEECH = {
  /** Pronouns for the person who spoke last: A spokesman …. He said. */
  persons: /^(?:he|she)$/iu,
  /** One of these within other words. */
  pronoun: /\b(?:[Hh]e|[Ss]he)\b/u,
  /** Pronouns for whoever else did: The ministry …. It said. */
  others: /^(?:it|they)$/iu,
  /** The one of these that is for no person. */
  thing: /^it$/iu,
  /** In the words for a speaker who is no person: the defence ministry. */
  bodies: /ministry|department|agency|police|government|company|group|army|military|office|party|union|statement|report|embassy|consulate|council|commission|committee|court|bank|association|federation|university|hospital|firm|regulator/iu,
  /** The same where they end with it, and so are no person whom a pronoun means. */
  isBody: /\b(?:ministry|department|agency|police|government|company|group|army|military|office|party|union|statement|report|embassy|consulate|council|commission|committee|court|bank|association|federation|university|hospital|firm)$/iu,
  /** Behind words in marks: whoever said them. */
  actor: /^\s?(?:he|she)\b/u,
  /** What a quotation holds that is speech and no title: a first person, an end of sentence. */
  speech: /\b(?:I|we|We|my|our|us|you)\b|[.!?]\]?$/u,
  /** … of these the first person alone, where the words stand within a sentence. */
  firstPerson: /\b(?:I|we|We|my|our|us|you)\b/u,
  /** Before a name to whom or about whom something is only said: spoke to Martin. */
  spokenTo: /\b(?:to|with|by|from|of|for|about|against|in|on|at|(?:tells|told|telling)(?:\sthe)?)\s$/u,
  /** Before a colon, where whoever spoke last goes on: He paused: “…”. */
  goesOn: /\b(?:[Hh]e|[Ss]he)\b[^.;:“"]{0,60}[：:]\s*$/u,
  /** Leads from the end of what is said to the next clause, and is no part of either: said it would talk, but. */
  joints: /(?:and|but|while)$/u,
  oneSide: null,
  otherSide: null,
  leadsBack: null,
  ownClause: null,
  behindPause: null,
  /** Where and when a report was filed, before its first word, behind what was mended in it: DUBAI, June 3 (Reuters) —, (Corrects second paragraph) (Reuters) -. */
  dateline: /^(?:\((?=[^()]{0,220}(?:[Cc]orrect|paragraph|headline|story|[Rr]epeats|[Aa]dds|[Uu]pdates))[^()]{8,220}\) )?(?:\p{Lu}[\p{Lu}.’'/-]{2,20}(?: \p{Lu}[\p{Lu}.’'-]{1,20}){0,2}(?:,(?: (?:\p{Lu}[\p{L}.]{0,14}|\d{1,4}),?){1,5})? ?(?:\([\p{L} /]{2,30}\) ?)?|\((?:AP|AFP|Reuters|UPI|Xinhua|dpa|Kyodo|TASS|Bloomberg)\) )(?:[—–]|--?(?= )) ?/u,
  /** Whoever only asks: who answers is not the one who spoke last. */
  asks: /\b(?:reporters?|interviewer|journalists?)$/iu,
  /** Before words in marks: they are what is there (there was “massive damage”). */
  exists: /\bthere (?:is|are|was|were|has been|had been|would be)\s+$/iu,
  /** … and what somebody is. */
  be: /\b(?:is|are|was|were|be|been|being)\s+$/iu,
  work: null,
  theme: null,
  themed: null,
  /** Before words in marks: they are a title, a theme or an inscription. */
  called: /\b(?:slogan|motto|tagline|titled|entitled|called|named|nicknamed|dubbed|headlined?|song|film|movie|book|novel|album|single|show|series|hashtag|sign|banner|placard)(?: (?:is|was|reading|reads|read|saying))?[,:?]?\s$/iu,
  itself: null,
  goesOnBehind: null,
  leadsToWords: null,
  predicate: null,
  closes: null,
  tells: null,
  thatOne: null,
  thinks: null,
  topic: null,
  reaction: null,
  saidToo: null,
  utters: null,
  spokenEnd: null,
} as const satisfies Wording<SpeechWording>;
