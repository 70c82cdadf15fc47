/** What pronouns of English stand for among those who take part in an event. */
export const EVENT_PRONOUNS = {
  /** A body, or the country that acts. */
  body: /^it$/iu,
  /** Several, or a body of many. */
  several: /^they$/iu,
  person: /^(?:he|she)$/iu,
  /** Those that may be the subject of what is said. */
  said: /^(?:he|she|it|they)$/iu,
  /** Stand for somebody, whoever that is. */
  somebody: /^(?:he|she|it|they|him|her|them)$/iu,
  /** Verbs of saying behind which a pronoun is whom one tells, or what. */
  takesPronoun: /^(?:tell|tells|told|telling|know|knows|knew|known|show|shows|showed|shown|suggest|suggests|suggested|cite|cites|cited|citing|believe|believes|believed|according to)$/iu,
  /** Before a name at the head of a sentence. */
  article: /^The /u,
  /** Behind a name, where it is whose and not who. */
  owns: /^(?:['’]s|-)/u,
  /** Opens what is said. */
  that: /^that$/iu,
  /** Nouns of bodies that speak of themselves as it. */
  bodies: /^(?:military|army|navy|ministry|government|group|company|firm|court|commission|committee|council|agency|party|union|parliament|regime|junta|department|office|authority|force|team|club|airline|bank|fund|foundation|federation|association|watchdog|regulator|administration|organi[sz]ation|operator|coalition|alliance|militia|carmaker|automaker|retailer|university|hospital|coastguard|network|broadcaster|publisher|manufacturer)$/iu,
} as const;
