/** Words around a cue that tell whether, of whom and how far it reports. */
export const QUOTATION_CLAUSES = {
  /** A verb that agrees with a subject: a clause, and not only a noun. */
  finite: /\b(?:is|are|was|were|will|would|has|have|had|could|can|may|might|must|should|did|does|do|cannot|won['’]t|don['’]t|didn['’]t|stole|took|gave|went|came|made|fell|rose|became|began|knew|saw|got|fled|fought|broke|grew|led|lost|won|sent|held|kept|left|ran|stood|spoke|felt|told|brought|met|drove|threw|shot|struck|(?!(?:shed|sled|hundred|kindred|sacred|naked|wicked|united|so-called)\b|[a-z]*eed\b)[a-z]{2,}ed)\b|['’](?:s|re|ll|ve|d)\b/u,
  /** An 's that is no verb. */
  possessive: /(?<!\b(?:he|she|it|that|there|who|what|here|one))['’]s\b/giu,
  /** Before the “and” of two who speak together: adjectives or a noun and what describes it (current |, opposition politicians |). */
  firstOfTwo: /^(?:(?:the|both|some|several|many|other)\s)?(?:current|serving|incumbent|local|national|state|federal|military|civilian|US|U\.S\.|(?:\p{Ll}[\p{L}-]+\s){0,2}\p{Ll}{2,}s)$/iu,
  /** Who speaks for several, before the last of them: the leaders of Rana, Holm and |. */
  ofSeveral: /(?:^|[.;“”"]\s|,\s(?=the\s))((?:[Tt]he\s)?(?:\p{Ll}[\p{L}-]+\s){1,4}of\s(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}(?:,\s(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}){0,5},?\sand\s(?:the\s)?)$/u,
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
  /** Right after a cue that else wants "that": a clause by its pronoun and its verb (announced she was stepping down). */
  ownClause: /^\s+(?:(?:there|he|she|it|they|we|I)(?:['’](?:s|re|ll|ve|d|m)\s|\s[“"‘]?(?:is|are|was|were|will|would|has|have|had|could|can|may|might|must|should|did|does|do|cannot|(?:won|don|didn|isn|wasn|weren|wouldn|can|couldn|shouldn|hasn|haven|hadn|doesn)['’]t|[a-z]{3,}ed)\b)|(?:his|her|its|their)\s(?:(?!(?:he|she|it|they)\b)[\p{L}-]+\s){1,3}(?:will|would|has|have|had|was|were|is|are|could|should)\b)/u,
  /** Behind the time at which it was said: a clause of any subject (said last year goods had been sold). */
  clause: /^\s+(?!(?:to|and|or|in|on|at|of|for|from|with|by|as|after|before|during|when|while|that)\b)(?:[\p{L}\p{N}$'’-]+\s){1,8}?(?:will|would|has|have|had|was|were|is|are|could|should|may|might|can|must|did)\b/u,
  /** Right after a cue that else wants "that", a clause of any subject: what stands before its auxiliary is one noun phrase, no clause of its own
   *  and no noun with what describes it (reported the | minister had left; not reported the man who was). */
  bareClause: /^\s+(?:(?:[Tt]he\s|[Aa]n?\s|[Nn]o\s)?(?!(?:to|in|on|at|of|for|from|with|by|about|against|over|into|without|being|having|yes|so|yesterday|today|back|live)\b)(?:(?!(?:that|which|who|whom|whose|and|or|nor|but|as|when|while|after|before|because|since|until|if|unless|where|than|how|why|what|whether|though|although|he|she|it|they|we|I|you|not|also)\b)[\p{L}\p{N}$][\p{L}\p{N}%'’-]*(?:(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|U\.S|U\.K))\.)?\s){1,8}?(?<!\bto\s)(?:would|will|is|are|was|were|has|have|had|could|should|may|might|can|must|did|does|cannot|(?:wo|ca|do|did|does|is|are|was|were|could|would|had|has|have)n['’]t|(?:also\s|then\s|later\s)?(?:died|suffocated|drowned|survived|escaped|fled|collapsed|crashed|erupted|exploded|began|went|came|became|fell|rose|took|gave|lost|won))\b|(?:\p{Lu}[\p{L}'’-]+\s){1,4}(?!(?:accused|charged|based|named|called|used|backed|linked|wanted|involved|suspected)\b)\p{Ll}{2,}ed\s(?!by\b))/u,
  /** Cues that a clause without "that" never follows: what is read, asked or ordered. */
  neverBare: /^(?:asks?|asked|asking|reads?|ordered|wondered|begged|pleaded|posting|posted|responded|responds|continued|commented|shouted|yelled|chanted|screamed|typed|cried|laughed|denied|denies|denying|rejected|rejects|dismissed|dismisses|praised|expects|expected)$/u,
  /** Before a cue that is an adjective or a noun there, and tells of no speaker: the alleged thief was, in the states it won. */
  attributive: /(?:^|\s)(?:the|an?|its|his|her|their|our|my|this|that|these|those|of|no|any|some|all|other|former|initial|early|first|latest|recent|two|three|several|many)\s$/iu,
  /** Behind a cue that may be a noun, how such a clause begins: names, numbers and articles. */
  plainly: /^\s+(?:[Tt]he|[Aa]n?|[Nn]o|[Mm]ore|[Tt]his|\p{Lu}|\p{N})/u,
  /** Before a cue that may be a noun: a subject in the plural, of which it is the verb (activists claim). */
  plural: /(?:^|[.,;”"]\s|\b(?:and|but|the|some|many)\s)(?:\p{L}+\s){0,2}?\p{L}{3,}s\s$/iu,
  /** After a cue: on what occasion it was said, up to the time (said at a meeting | on Monday the lock would close). */
  occasion: /^\s(?:in|at|during|to|via)\s(?:(?!(?:said|says|told|that|who|which)\b)[^\s,;:.“”"]+\s){1,8}(?:on\s|late\s|early\s)?$/u,
  /** After a cue: where and on what occasion it was said. */
  circumstances: /^\s+(?:in|on|at|after|before|during|from|to|through|by|via|following)\s[^,;:.“”"]{2,80}?(?=\s(?:there|he|she|it|they|we|his|her|its|their)\s)/u,
  /** After a cue that denies or admits: what was done (denied having met them). */
  deed: /^\s+(?:ever\s|to\s)?(?!(?:anything|everything|nothing|something|wrongdoing|king|being\b)\b)(?:having|[a-z]{3,}ing)\s(?!that\b)/u,
  /** Before a participle that speaks: with whom else a clause is told, and who it is (…, with Ann Roe of Rana). */
  company: /(?:^|[\s,(])with\s((?:(?!(?:and|who|which|that|it|them|him|is|was|were|are)\b)[^\s,;:.“”"]+\s){1,7})$/u,
  /** Behind such a deed, where somebody else does something: denied meddling | and Ann Roe has denied any part in it. */
  nextClause: /,?\s(?:and|but|while|although)\s(?:(?:the|his|her|its|their|other|some)\s)?(?:(?!(?:that|which|who|where|whose)\b)[\p{L}’'-]+\s){1,4}?(?:has|have|had|is|are|was|were|will|would)\s/u,
} as const;
