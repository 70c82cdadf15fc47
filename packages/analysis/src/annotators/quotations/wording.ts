/** What tells who goes on to speak, and how far. */
export type SpeechWording =
  | 'persons' | 'others' | 'thing' | 'bodies' | 'speech' | 'spokenTo' | 'goesOn' | 'joints' | 'oneSide' | 'otherSide' | 'leadsBack' | 'ownClause' | 'behindPause' | 'asks' | 'dateline' | 'isBody' | 'actor' | 'pronoun' | 'firstPerson' | 'work' | 'theme' | 'themed' | 'called' | 'itself' | 'exists' | 'be' | 'goesOnBehind' | 'leadsToWords' | 'predicate' | 'closes' | 'tells' | 'thatOne' | 'thinks' | 'topic' | 'reaction' | 'saidToo' | 'utters' | 'spokenEnd';
