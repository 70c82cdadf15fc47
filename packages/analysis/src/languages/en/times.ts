import type { TimeLanguage } from '../../annotators/times/time-language.ts';
import { classOf } from '../../words/characters.ts';
import { timePieces } from './time-pieces.ts';
import { timeRules } from './time-rules.ts';

const REPORTING =
  'said|says?|told|tells|announced|announces|added|warned|reported|reports|confirmed|stated|claimed|insisted|declared|acknowledged|denied|wrote|tweeted|according to';

/** Verbs with whom they tell. */
const TOLD = 'told|tells|informed|reminded|assured|warned';
/** What begins the clause that they are told. */
const CLAUSE = '(?:that|will|would|to|they|he|she|it|we|there|is|are|was|were|be|has|have|had|could|should|may|might|can|shall)\\b';

/** Verbs that tell of what is over, in one word. */
const PAST = 'became|was|were|began|fell|rose|won|lost|took|left|died|came|made|met|held|sold|bought|hit|struck|killed|led|went|broke|sent|gave|built|ran|had [a-z]{2,}(?:ed|en|t)|[a-z]{3,}(?<!e)ed';

/** What is done to people, and planned by none of them. */
const SUFFERED = 'killed|died|murdered|abducted|kidnapped|captured|taken hostage|attacked|shot|wounded|injured|massacred|seized';

const isLetter = classOf(/[A-Za-z]/u);

/** How English writes times. */
export const times: TimeLanguage = {
  numerals: classOf(/\d/u),
  firsts: (code, at, sentence) => isLetter(code) && !isLetter(sentence.charCodeAt(at - 1)),
  pieces: timePieces,
  rules: timeRules,
  to: /(?: ?[-–—] ?|(?<=\d{4})\/(?=\d\d)| to | through | until | till )/uy,
  and: /, | and /uy,
  between: { before: /\bbetween $/iu, after: /(?!)/u },
  together: /(?!)/uy,
  since: { before: /\b(?:since|ever since|[Ee]ffective|[Ss]tarting|[Bb]eginning)(?: on| in)? $/iu, after: /^ (?:onwards?)\b/iu },
  until: { before: /\b(?:by|until|till|up to|as of|(?<!\b(?:shortly|just|right|soon|immediately|minutes?|hours?|moments|days?) )before|prior to|no later than|through)(?: the)? $/iu, after: /^ deadline\b/iu },
  recurring: /\b(?:every|each|per) (?:other )?$/iu,
  aside: /\b(?:since|than|following|before|unlike) $|\b(?:under|of|after|in|by|with|from|over|for|to|at|against|about) (?:an?|the|its|their|his|her) (?:[\w-]+ ){1,4}?(?:agreed|signed|reached|announced|released|published|launched|approved|passed|filed|issued|imposed) (?:(?:in|at|by|near|with) [\w. ]{2,30}? )?(?:on |late |early |last )*$/iu,
  starts: /(?!)/u,
  dateline: /^ ?(?:\([A-Za-z ]{2,20}\) ?)?(?:[-–—]|\(\w+\):)/u,
  adnominal: /^['’]s\b/u,
  masked: /\b(?:Sept(?:ember|\.)? 11(?:th)?|9\/11|7\/7)(?= (?:attacks?|terror|hijack|bomb))|\b(?:Black|Bloody|Cyber|Super) (?:Friday|Sunday|Monday|Tuesday|Wednesday|Saturday)\b|\bGood Friday (?:[Aa]greement|[Aa]ccord)s?\b|\bMay Day (?:calls?|alerts?)\b|\b(?:Sunday|Saturday|Friday|Daily) (?:Times|Telegraph|Mirror|Express|Mail)\b|\bUSA Today\b|\bRussia Today\b|\bFridays for Future\b|\b(?:the )?(?:2 ?|two )?[Mm]arch (?:on|in|for|against|through)\b/gu,
  announced: /(?!)/u,
  clauseEnd: /[;!?:\n“”"()]|, (?:but|and|while|which|who|as|[a-z]+ing)\b|—/gu,
  reporting: new RegExp(`\\b(?:${REPORTING})\\b`, 'giu'),
  reported: new RegExp(`\\b(?:${REPORTING}|over|than|compared with|statement|interview|conference|speech|briefing|report|during|since)(?: on| in| at| late| early| earlier)* $|\\b(?:${TOLD})(?: (?!${CLAUSE})[\\w'’.-]+){1,6}?(?: on| late| early| earlier)* $`, 'iu'),
  tells: /(?!)/u,
  attributive: { before: /(?!)/u, after: /(?!)/u },
  today: /(?!)/u,
  thatYear: /(?!)/u,
  thatDay: /(?!)/u,
  testimony: /(?!)/u,
  spanned: /^the weekend/u,
  background: { before: new RegExp(`\\bafter (?:an?|the|[\\w’']+['’]s) [\\w’' -]{2,40}? (?:on )?$`, 'u'), after: new RegExp(`^ (?:${PAST})\\b`, 'u') },
  past: {
    before: new RegExp(`\\b(?!(?:planned|expected|scheduled|slated|needed|limited|based|proposed|intended|supposed)\\b)(?:${PAST})(?: (?!to\\b)[\\w’'-]+){0,6}? (?:in|on|last|late in|early in) $|\\b(?:suffered|won|lost|killed|injured)\\b(?: (?!that\\b)[\\w’'-]+){0,12}? in $`, 'u'),
    after: new RegExp(`^, (?:(?!(?:that|which|who)\\b)[\\w’'-]+ ){1,8}?(?:${PAST})\\b(?! (?:to|by)\\b)`, 'u'),
  },
  suffered: {
    before: new RegExp(`(?<!\\b(?:be|being|to|will|would|could|may|might|can|should|must)(?: [a-z]+ly)? )\\b(?:${SUFFERED})(?: (?!(?:that|who|when|if|to)\\b)[\\w’'-]+){0,4}? on $`, 'u'),
    after: /^,? (?:\([a-z ]{3,20}\)|(?:(?:\p{Lu}[\p{L}-]+|terror|terrorist|deadly|cross-border|surprise|mass|suicide) ){0,4}(?:attacks?|assault|massacre|killings?|bombings?|shootings?|earthquake|quake|coup|raid|atrocit(?:y|ies)|explosions?|crash|disaster)\b(?! (?:drill|anniversary)))/u,
  },
  lasting: { before: /\bsince (?:the |early |late |mid-)?$/iu, after: /(?!)/u },
  introducing: { before: new RegExp(`\\b(?:${REPORTING}|${TOLD}|promised|pledged|vowed)\\b(?! that\\b)(?:(?!\\bthat\\b)[^,;:“”"])*$`, 'iu'), after: /^ that\b/u },
  beside: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:and|or|and on|or on) $/u,
  happened: {
    before: new RegExp(`(?<!\\b(?:be|been|being|to|will|would|could|may|might|can|should|must)(?: [a-z]+ly)? )\\b(?!(?:planned|expected|scheduled|slated|needed|limited|based|proposed|intended|supposed|postponed|delayed|need|hundred)\\b)(?:${PAST})(?: (?!(?:to|for|until|till|by|that|is|are|if)\\b)[\\w’'.-]+){0,6}? (?:on |late |early |last ){0,2}$`, 'u'),
    after: new RegExp(`^ (?!(?:was|were|had|planned|expected|scheduled|slated|proposed|intended|need)\\b)(?:${PAST})\\b(?! by\\b)`, 'u'),
  },
  ahead: {
    touching: /\b(?:will|to|would|expected|scheduled|due|set|planned|slated|by|until|till|for|(?:ordered|orders|imposed|banned|suspended|required|bans|suspends|requires)\b[^,;]{1,80} from|(?:opens|begins|starts|resumes|expires|ends|closes|takes effect|comes into force|goes into effect|goes on sale|goes on trial|kicks off|takes place|meets|(?<!\b(?:on|of|for|to|an?|the|by|after|during|from|their|his|her|its) )(?:travel|visit|host)(?! (?:bans?|restrictions?|warnings?|plans?)\b)|travels|hosts|visits|returns|airs|runs out)(?: \w+){0,3}?|premi[eè]re?s(?: [\w’'-]+){0,6}?|deadline of|deadline on|postponed to|as early as|no later than)(?: (?:be|begin|start|open|take place|meet|hold|vote|leave|resume|end|finish|arrive|happen))?(?: (?:talks|here|there|held))?(?: on| by| in| for| at| from| until)? $/iu,
    over: /\b(?:had(?! to\b)(?!.*\b(?:will|would|to|due|expected|scheduled|planned)\b).*\b(?:by|until|till|for)|(?:was|were|brought|rose|fell|reached|grew|climbed|dropped|spread|swelled|fled|stood|took|ended|returned)\b(?!.*\b(?:will|would|to|due|expected|scheduled|planned|needed|wanted)\b).*\bby)(?: (?:late|early))? $/iu,
    had: /^, [^,;.]{1,80}\bhad\b(?! to\b)/u,
    anywhere: /\b(?:will|would(?! have)|shall|is to|are to|was to|were to|(?:is|are|was|were) due to|plans? to|planned for|planning to|scheduled|expects?|expected|forecast|set to|going to|upcoming|deadline|hopes? to|intends? to|slated|(?:instructed|summoned|invited|required) (?:[\w’'-]+ ){0,4}?to)\b/iu,
  },
};
