import type { PlaceWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell where an event took place, and where not. */
export const EVENT_PLACES = {
  /** Several places, which do not lie in the one that was spoken of: captured 16 cities. */
  several: /^(?:(?:about|some|at least|more than|over|nearly) )?(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|several|many|other|[2-9]|\d\d+)\s.*(?:cities|capitals|towns|villages|provinces|districts)/iu,
  /** Many places of a country, none of which is named: protests across the country. */
  everywhere: /\b(?:nationwide|countrywide|(?:across|throughout|around) the (?:country|nation)|(?:several|many|dozens of|other|major) (?:cities|towns|provinces|regions))\b/iu,
  /** What is counted over a long time and so in many places: 300 killed since May. */
  since: /\bsince\b/u,
  /** A place that only what was told before makes known: at the scene, outside the court. */
  there: /\b(?:at the scene|there$|(?:outside|near|inside|around|at|in|to|from) the (?:[a-z]+ )?(?:building|court|courthouse|court building|site|area|town|city|village|camp|school|hospital|square|district|compound|neighbou?rhood|complex|venue|mosque|church|hotel|prison|embassy)(?! of\b))/iu,
  /** Right before a place that it only lies beside: north of Jos, near the city of Jos. */
  aloof: /\b(?:north|south|east|west|(?:north|south)(?:east|west)|outside|near|miles|kilomet(?:er|re)s|km)(?: (?:of|from))?(?: the (?:city|town|village|capital) of)? $/iu,
  onTheSpot: null,
  /** What one leaves that is no place: withdrew from the race. */
  noPlaces: /\b(?:war|conflict|race|deal|agreement|talks|campaign|competition)$/iu,
  /** Stands for the place before it: France, where thousands marched. */
  where: /^where$/iu,
  /** How the names of houses end that things happen in: Iquique Hospital. */
  houses: /(?:Hospital|University|Court|Airport|Prison|Stadium|Mosque|Church|School|Station)$/u,
  officers: null,
  courts: /\b(?:court|tribunal)$/iu,
  /** Before a court, who is tried there: appeared before the High Court. */
  trials: /\b(?:before|at|in|to|told)(?: (?:the|a))? $/iu,
  outside: null,
  /** Houses by their sort, where the article has named one before: at the airport. */
  sorts: /\b(?:at|in|inside|outside|near|to|from|of|around) the (airport|stadium|hospital|prison|mosque|church|hotel|university|school|court|courthouse|square|bridge|camp|park|station|embassy)\b(?! (?:of|in|at|system|authority|officials?|director|staff|workers?|spokes\w+|administration))/iu,
  stands: null,
  headquarters: null,
  seated: null,
  /** Before `in`, where it tells whose house stands in a town: a group based in Oslo. */
  based: /^(?:based|headquartered)$/iu,
  governments: null,
  former: null,
  /** Verbs whose object is where somebody is: visited Kuching. */
  discusses: null,
  citizens: null,
  visits: /^(?:visit|visits|visited|visiting|toured|touring|reached)$/iu,
  /** Those who make known, with their town behind them, where a sentence plays: police in Hamburg said. */
  locals: /^(?:police|officials|authorities|residents|villagers|doctors|medics|hospitals?|firefighters|prosecutors|witnesses)/iu,
  /** Between these and their town. */
  in: /^in$/u,
  /** Between what somebody did in a town and what was said there: met in Bratislava and urged. */
  andThen: /^and$/u,
  /** Behind the name of a place in a title, where it acts and is no place: Kabul government. */
  rulers: /^\s?(?:government|authorities|police|officials)/u,
  /** Those who speak for a town, or stand in its streets: a mayor's call is made there. */
  townsmen: /\b(?:mayor|governor|sheriff|police|crowds?|protesters|demonstrators|marchers|strikers|workers|students|families|parents|relatives)\b/iu,
  tellers: null,
  /** What people are driven from that tells no place: their houses. */
  homes: /\b(?:homes?|houses?|villages|land)$/iu,
  /** All those who were named before. */
  bothSides: /^(?:both sides|the two sides|they|both)$/iu,
  localBodies: null,
  seats: null,
  /** What is seized in a whole country, and no town: the army seized power. */
  power: /^(?:seized|took) power$/iu,
  superlatives: null,
  vessels: null,
  counters: null,
  missions: null,
  /** Houses of which a country has one: the presidential palace. */
  housesOfState: /^(?:the )?(?:presidential palace|presidential residence|parliament building)$/iu,
  /** Before the name of a capital: the capital, Niamey. */
  capitals: /\bcapital(?: of|,)? $/iu,
  /** Before what is left: flew out of Niamey. */
  of: /^of$/iu,
  parts: null,
  armies: null,
  has: null,
  shares: null,
  belongs: null,
  sides: null,
  whence: null,
  waters: /(?:\b(?:sea|gulf|strait|bay|ocean)\b|^(?:the )?(?:sea|gulf|strait|bay) of)/iu,
  comes: null,
  accords: null,
  grounds: null,
  bodies: null,
  divisions: null,
  evacuates: null,
  announces: null,
  streets: null,
  crowds: /\b(?:protesters|demonstrators|strikers|residents|villagers|relatives)\b/iu,
  bound: null,
  towns: null,
  noTowns: null,
  nationalBodies: null,
  /** Those who act for the state in its own land. */
  police: /\b(?:police|prosecutors?|firefighters|court)\b/iu,
} as const satisfies Wording<PlaceWording>;
