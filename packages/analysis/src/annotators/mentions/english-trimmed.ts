import { exact, type EntityKind, type Span } from '@dateline/document';
import { titles } from '../../languages/en/titles.ts';
import { nameTableOf } from '../../languages/languages.ts';
import { isPeople } from '../../languages/en/peoples.ts';
import { WORK } from '../../languages/en/works.ts';
import { hyphensTrimmed } from './english-hyphens.ts';
import { isForCause } from './english-organizations.ts';
import { marksTrimmed, type Stretch } from './trimmed-marks.ts';

/** What is left of a name in an English text; null where nothing is. */
export function englishTrimmed(text: string, found: Span, kind: EntityKind): Stretch | null {
  const span = lengthened(text, seatTrimmed(text, partyTrimmed(text, titleTrimmed(text, hyphensTrimmed(text, articleTrimmed(text, marksTrimmed(text, found)), kind === 'person'), kind), kind), kind), kind);
  const name = exact(text, span);
  return span.start < span.end && !isVessel(text, span.start) && (!NEVER.has(name) || (kind === 'person' && ADDRESSED.test(text.slice(Math.max(0, span.start - 5), span.start)))) && isEnglishName(name) && (kind === 'person' || !isNoBody(name)) && !(kind === 'location' && (OCCASION.test(text.slice(span.end, span.end + 18)) || text.charAt(span.end) === '$')) && !(kind === 'organization' && (EVENT.test(name) || JOB.test(name) || isPortfolio(name, text.slice(span.end, span.end + 11)))) ? { span, kind } : null;
}

/** Titles without which the name would be another's. */
const ROYAL: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'pope', 'emir', 'sultan', 'sheikh', 'crown prince', 'justice', 'judge', 'major', 'sir', 'lord', 'lady', 'dame', 'head', 'chair', 'champion', 'author', 'driver']);

const NEVER: ReadonlySet<string> = new Set(nameTableOf('en').never);

/** Mrs May is no month. */
const ADDRESSED = /\b(?:Mrs?|Ms|Miss|Dr)\.?\s$/u;

/** Names that end as a possessive does. */
const OWN_POSSESSIVE = /\b(?:Moody|McDonald|Sotheby|Christie|Lloyd|Macy|Levi|Poor|Sainsbury|Kohl|Domino|Wendy|Denny|Lowe|Barron|Hardee|Sportsman|Trader Joe|Workers|Teachers|Farmers)['’]s?$/u;

function articleTrimmed(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const article = /^(?:the|The|THE|a|A)\s+(?!Hague\b|HAGUE\b)/u.exec(name)?.[0].length ?? 0;
  const possessive = OWN_POSSESSIVE.test(name) ? 0 : (/['’]s?$/u.exec(name)?.[0].length ?? 0);
  return { start: start + article, end: end - possessive };
}

const TITLES = new Set(titles.heads.filter((head) => !ROYAL.has(head)).map((head) => head.toLowerCase().replace(/\.$/u, '')));

/** Archdeacon Abiade Lozama is Abiade Lozama: a title that begins with a capital is still none of the name. */
function titleTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  if (kind !== 'person') return { start, end };
  const words = text.slice(start, end).split(' ');
  let first = 0;
  while (first < words.length - 1 && TITLES.has((words[first] ?? '').toLowerCase().replace(/\.$/u, ''))) first++;
  return { start: start + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0), end };
}

/** Divisions as American agencies shorten them. */
const SHORTENED = /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[CDHJMY]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|W\. ?Va|Wash|Wis|Wyo)$/u;
/** What is a title before a name and is a given name itself behind another title. */
const TITLE_OR_NAME = /(?<title>[\p{L}-]+\.?) (?<name>(?:Sheikh|Shaikh|Sheik|Syed|Sardar|Raja|Rani|Nawab|Khwaja|Malik|Haji) )$/u;

/** What is part of a name wherever it stands before one. */
const HONORIFIC = /(?<![\p{L}-])(?:Sheikh|Shaikh|Sheik|Sheikha) $/u;

/** Ariz with its full stop, and Sheikh Hasina behind “Prime Minister”: what stands before the name there is its first part and no second title. */
function lengthened(text: string, { start, end }: Span, kind: EntityKind): Span {
  if (text.charAt(end) === '.' && end - start < 6 && SHORTENED.test(text.slice(start, end))) return { start, end: end + 1 };
  const honorific = kind === 'person' ? HONORIFIC.exec(text.slice(Math.max(0, start - 8), start))?.[0] : undefined;
  if (honorific !== undefined) return { start: start - honorific.length, end };
  const groups = kind === 'person' ? TITLE_OR_NAME.exec(text.slice(Math.max(0, start - 30), start))?.groups : undefined;
  return { start: groups && TITLES.has((groups['title'] ?? '').toLowerCase().replace(/\.$/u, '')) ? start - (groups['name'] ?? '').length : start, end };
}

/** Davis Cup, Paris Agreement: what is named after a place is not that place. (US$500 is a sum.) */
const OCCASION = /^\s(?:Cup|Agreement|(?:[Cc]limate )?[Aa]ccords?|Treaty|Protocol|Grand Prix|Convention|Declaration|Marathon|Air ?[Ss]how|Motor Show|Auto Show|Film Festival|Book Fair|Olympics|Games)(?![\p{L}-])/u;
/** Paris Air Show: an event is no organization. */
const EVENT = /\s(?:Air ?[Ss]how|Airshow|Motor Show|Auto Show|Film Festival|Music Festival|Book Fair|Festival|Olympics|Summit|Marathon|Grand Prix|Awards|Finals|Super Bowl|World Series|Championships?)$/u;
/** Head of Research, General Manager of Services: what somebody does there is no organization. */
const JOB = /^(?:(?:Co-)?(?:Head|Heads|President|Professor|Curator|Editor|Founder|Vice President|Vice-President|Manager|Emir|Earl|Duke|Duchess|King|Sultan|Prince|Princess|Baron|Baroness|Count|Countess|Crown Prince|Bishop|Archbishop|Prime Minister|Governor|Mayor|Ambassador) of|(?:Senior |Executive |Deputy |Assistant )?(?:Vice President|Vice-President|General Manager|Managing Director|Executive Director|Associate Professor|Assistant Professor|Director of|Chief \w+ Officer))(?:\s|$)/u;
/** Treasury | Secretary: the field of an office before its title. */
const isPortfolio = (name: string, behind: string): boolean => /^(?:Treasury|Defen[cs]e|Justice|Interior|Education|Energy|Transport|Transportation|Health|Labou?r|Commerce|Agriculture|Homeland Security|Foreign|Finance|Housing)$/u.test(name) && /^ (?:Secretary|Minister)\b/u.test(behind);
/** House of Representatives | Speaker: the officer is none of the body. */
const OFFICER = /\s(?:Speaker|Spokesman|Spokeswoman|Spokesperson|President|Chairman|Chairwoman|Chair|Secretary|Minister|Director|Commissioner|Chief|Leader|Member|Democrat|Republican|Rt)$/u;

/** Republican | Senate candidate, Labour | House members: whose seats they are is none of the chamber's name. */
function partyTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  const party = kind === 'organization' ? /^(?:Republican|Democratic|Democrat|Conservative|Labou?r|Liberal) (?=(?:U\.?S\.? )?(?:Senate|House|Congress)(?:$|\s))/u.exec(text.slice(start, end))?.[0].length ?? 0 : 0;
  return { start: start + party, end };
}

/** European Court of Human Rights | in Strasbourg: where an institution sits is none of its name, but for universities. */
function seatTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  const officer = kind === 'organization' ? OFFICER.exec(text.slice(start, end)) : null;
  if (officer) return { start, end: start + officer.index };
  const seat = kind === 'organization' ? /\s(?:in|at|near)\s(?:the\s)?\p{Lu}[\p{L}'’ -]+$/u.exec(text.slice(start, end)) : null;
  return { start, end: seat && !/University/u.test(text.slice(start, start + seat.index)) && !isOfRegion(text.slice(start, end), seat[0]) ? start + seat.index : end };
}

/** Committee on Foreign Investment | in the United States: what a body is for, and not where it sits. */
const isOfRegion = (name: string, seat: string): boolean => isForCause(name) && /^\sin\sthe\s/u.test(seat);

/** The US military ship Arlington is no town. */
const isVessel = (text: string, start: number): boolean => /\b(?:ship|USS|HMS|vessel|frigate|destroyer|warship|aircraft carrier|ferry|tanker|yacht|submarine)\s$/u.test(text.slice(Math.max(0, start - 18), start));

/** A weather system has a name, but is none of ours. */
const STORM = /^(?:Tropical Storm|Tropical Depression|Hurricane|Typhoon|Cyclone|Super Typhoon|Storm)\s/u;

/** Peoples, laws and treaties, which are neither bodies nor places. */
const isNoBody = (name: string): boolean => WORK.test(name) || isPeople(name, GROUNDS);
const GROUNDS: ReadonlySet<string> = new Set([...nameTableOf('en').regions, ...nameTableOf('en').divisions]);

/** Peoples that are no countries as well: Philippine, Afghan. */
const PEOPLES: ReadonlySet<string> = new Set(nameTableOf('en').demonyms.filter((word) => !nameTableOf('en').regions.includes(word)));
const isEnglishName = (name: string): boolean => (name.length > 1 || name === 'X') && /\p{Lu}/u.test(name) && !/^\p{N}+$/u.test(name) && !STORM.test(name) && !/\sTerritory$/u.test(name) && !PEOPLES.has(name);
