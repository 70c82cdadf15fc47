/** Words around a cue that tell whether, of whom and how far it reports. */
export const QUOTATION_CLAUSES = {
  /** A verb that agrees with a subject: a clause, and not only a noun. */
  finite: /\b(?:is|are|was|were|will|would|has|have|had|could|can|may|might|must|should|did|does|do|cannot|won['’]t|don['’]t|didn['’]t|(?!(?:shed|sled|hundred|kindred|sacred|naked|wicked|united|so-called)\b|[a-z]*eed\b)[a-z]{2,}ed)\b|['’](?:s|re|ll|ve|d)\b/u,
  /** Cues after which a noun alone is what is given, and not what is said (promised each family a house). */
  promises: /^(?:promised?|promises|vowed|pledged)$/u,
  /** … and what says that more than a noun follows. */
  futures: /\b(?:would|will|could|can|not to|never to)\b|['’](?:ll|d)\b/u,
  /** After a cue: an aside in commas before the clause (said, without naming a source, that). */
  aside: /^[^,;:.“”"]{0,40},\s[^,;:“”".]{2,80},\s+that\s+/u,
  /** After a cue: through whom a medium has it (reported in May, citing two officials, that). */
  citing: /^[^,;:.“”"]{0,40},\s(?:citing|quoting)\s([^,;.“”"]{2,80})/u,
  /** After a cue that denies: what was told, with who told it (denied reports on television that). */
  reports: /^\s+(?:[\p{L}'’-]+\s){0,3}?(?:reports|claims|allegations|suggestions|accusations|rumou?rs|charges|speculation|assertions)(?:\s(?!that\b)[\p{L}'’-]+){0,5}\sthat\s+/u,
  /** After a cue that accuses: whom, and of doing what. */
  accuses: /^\s+(?!(?:in|by|and|or|at|who|is|was|were|of|has|had|will)\b)(?:[^\s.;,“"]+\s+){1,8}?of\s+(?:having\s|being\s|not\s)?(?:[a-z-]+ing\b|[“"‘'])/u,
  /** Before a name in commas: who it is (the state's home minister, Anna Roe, said). */
  description: /(?:^|[,;—–”"]\s)((?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|whose|\p{Lu}\p{L}+['’]s)\s[^,;“”"]{2,60}),\s$/u,
  /** At the head of what follows a comma: a verb of the sentence, so that no apposition stands there. */
  predicate: /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|did|does|[a-z]{2,}ed)\b/u,
  /** Between a comma and its cue: auxiliaries and adverbs (…, its chairman, Ann Roe, has suggested). */
  auxiliaries: /,\s(?:(?:has|have|had|also|later|then|once|previously|reportedly)\s)+$/u,
  /** Cues that tell no more than that somebody speaks: behind a noun they end the clause before (…, the brokerage said). */
  says: /^(?:said|says|say)$/u,
  /** How such a noun begins. */
  determined: /^(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother)\s/u,
} as const;
