/** What tells where an event took place. */
export type PlaceWording =
  | 'several' | 'everywhere' | 'since' | 'there' | 'onTheSpot' | 'noPlaces' | 'where' | 'houses' | 'stands' | 'headquarters' | 'seated' | 'based'
  | 'governments' | 'former' | 'visits' | 'discusses' | 'citizens' | 'locals' | 'in' | 'andThen' | 'rulers' | 'localBodies' | 'seats' | 'townsmen' | 'tellers' | 'homes' | 'bothSides'
  | 'power' | 'superlatives' | 'vessels' | 'counters' | 'missions' | 'housesOfState' | 'capitals' | 'of' | 'parts' | 'police' | 'nationalBodies' | 'armies' | 'has' | 'shares' | 'belongs' | 'sides' | 'whence' | 'waters' | 'comes' | 'accords' | 'grounds' | 'bodies' | 'towns' | 'noTowns' | 'divisions' | 'announces' | 'streets' | 'crowds' | 'evacuates' | 'bound' | 'aloof' | 'officers' | 'courts' | 'trials' | 'outside' | 'sorts';

/** What tells when an event happened, beside its time itself. */
export type TimeWording =
  | 'after' | 'relatives' | 'when' | 'there' | 'throughout' | 'endsInAt' | 'within' | 'remainders' | 'lasts' | 'ends' | 'countedFrom' | 'tolls' | 'raised'
  | 'since' | 'rareBehind' | 'sinceBefore' | 'rareBefore' | 'passed' | 'looksBack' | 'lately' | 'ordinals' | 'atOnce' | 'reports' | 'wired' | 'expects' | 'collapses' | 'congratulates' | 'about' | 'writes' | 'upTo' | 'lastTime' | 'away' | 'repels' | 'counts' | 'venues' | 'charges';

/** What tells who does what to whom in a clause, beside the classes of its words. */
export type ClauseWording =
  | 'describable' | 'brackets' | 'closes' | 'takesPlace' | 'grounds' | 'helps' | 'suspected' | 'himself' | 'also' | 'goesOn' | 'counts' | 'persons'
  | 'relatives' | 'restricts' | 'openers' | 'ages' | 'appositions' | 'definite' | 'reasons' | 'hence' | 'somebody' | 'affairs' | 'alongside' | 'whole' | 'lies' | 'classifiers' | 'turns' | 'plans' | 'offences' | 'charges' | 'stricken' | 'kinds' | 'deals' | 'aged' | 'asides' | 'reduced' | 'overcomes' | 'measures' | 'absolutes';

/** What tells who and what takes part. */
export type ParticipantWording =
  | 'members' | 'edges' | 'including' | 'included' | 'others' | 'offices' | 'manners' | 'amounts' | 'press' | 'numbered' | 'occasions' | 'upon' | 'journeys' | 'adverbial' | 'repeated' | 'weapons' | 'rescues' | 'pointers' | 'fighters' | 'craft' | 'naming' | 'possessives' | 'idle' | 'eachOther';

/** What tells how a trigger is meant: as a verb, as a noun, or not as an event at all. */
export type SenseWording =
  | 'during' | 'causes' | 'sums' | 'anniversaries' | 'copulas' | 'sufferers' | 'occasions' | 'formerly'
  | 'quotes' | 'people' | 'aboard' | 'determiners' | 'singling' | 'infinitives' | 'plurals' | 'figurative' | 'unknownVerbs' | 'onlyVerbs' | 'tallies' | 'armed' | 'circumstances' | 'talks' | 'weighs' | 'votes' | 'sides' | 'warnings' | 'menaces' | 'dueTo' | 'elect';

/** What tells how real an event is by where it stands. */
export type ModalityWording =
  | 'progressive' | 'habits' | 'metWith' | 'atRequest' | 'takesUp' | 'weighs' | 'done' | 'copulas' | 'plans' | 'future' | 'perfect' | 'superlatives' | 'demonstrates' | 'shown' | 'records' | 'equates' | 'formerPlans' | 'achieves' | 'cuts' | 'putsOff' | 'attempts' | 'utters';

/** What tells who told of an event, and what was told before. */
export type TellingWording =
  | 'pointing' | 'pointedAt' | 'deictic' | 'incidents' | 'ownDetails' | 'claims' | 'endsInClaim' | 'shows' | 'papers' | 'tells' | 'rates' | 'dispatches';

/** What tells where a token ends, and what it is where no table knows it. */
export type TokenWording = 'former' | 'datelines' | 'links' | 'adverbs' | 'perfects' | 'wordEnds';
