/** Verbs that say of a noun that it was done, with what may stand between: issued an urgent appeal for. */
const phrases = (verbs: string, between: string, nouns: string): string =>
  verbs.split(' | ').flatMap((verb) => ['', ...between.split(' | ')].flatMap((word) => nouns.split(' | ').map((noun) => [verb, word, noun].filter(Boolean).join(' ')))).join(' | ');

const OWN = 'a | an | the | its | his | her | their | a new | a fresh | a formal | an official | fresh | new';
const HARSH = 'a | an | the | its | their | widespread | sharp | fierce | strong | international | swift | heavy | growing | mounting | intense | immediate | renewed | angry | public | global | harsh | bipartisan | a fierce | a sharp | a swift | an immediate';

/** Of an event that a verb and a noun tell together, as lemmas separated by ` | `. */
export const SUPPORTED = {
  demands: phrases('issue | make | renew | repeat | reiterate | step up | echo | submit', `${OWN} | an urgent | urgent | repeated`, 'call for | calls for | appeal for | appeals for | plea for | demand for | demands for | request for | call to | appeal to'),
  blamed: phrases('draw | face | spark | prompt | provoke | attract | come under | come in for | trigger', HARSH, 'criticism | condemnation | backlash | outrage | rebuke | outcry'),
  blames: phrases('express | voice', 'its | his | her | their | deep | strong', 'outrage | anger | fury | condemnation | disapproval | indignation'),
  lashes: phrases('launch | deliver | mount | make | issue | unleash', 'a scathing | a blistering | a stinging | a withering | a furious | a fierce | a verbal | a thinly veiled | a sharp | a rare', 'attack on | attack against | rebuke of | rebuke to | criticism of | tirade against | critique of | broadside against'),
  threats: phrases('issue | make | repeat | reiterate', `${OWN} | another`, 'threat | threats | ultimatum | threat to | threats to | threat of'),
  threatened: phrases('receive | get | face', 'multiple | several | numerous | repeated | anonymous', 'death threats | bomb threats | threats | rape threats'),
  calls: phrases('have | hold | make', `${OWN} | a lengthy | an hour-long`, 'phone call with | telephone call with | phone conversation with | telephone conversation with | video call with | conference call with | call with | phone call to'),
  meals: phrases('have | hold | share', `${OWN} | a private | a working`, 'lunch with | dinner with | breakfast with | audience with | sit-down with'),
  strikes: phrases('begin | start | call | call off | stage | hold | suspend | extend', `${OWN} | an indefinite | a one-day | a two-day | a three-day | a 24-hour | a 48-hour | a nationwide | a national | a general | indefinite`, 'strike | strikes'),
} as const;
