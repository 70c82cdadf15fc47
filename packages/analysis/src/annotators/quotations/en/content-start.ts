import type { Span } from '@dateline/document';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/en/quotation-clauses.ts';
import type { CueEntry, CueUse } from '../cue-table.ts';
import type { Reading } from '../reading.ts';
import { isNounToo } from './cues.ts';
import { mentionsIn } from '../references.ts';
import { wordsOf } from './subject.ts';

const QUOTE = /^[\s,:]*[“"‘]/u;
const PREPOSITION = /^\s*(?!(?:at (?:least|most)|about|around|over|up to|as many as|as much as|from|by) (?:\p{N}|[a-z]+ (?:of|people)|half|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)|at least|at most|up to|as many)(?:in|on|at|during|after|before|by|to|from|with|about|of|for|through|via|as|when|while|following|earlier|late|last)\b/iu;
const DAY = /^\s*(?:(?:on|late|early|last)\s+)*(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today)\b/u;
const THAT = /^\s*(?:(?:later|earlier|again|also|publicly|repeatedly|separately)\s+)?(?:\(?that\)?,?\s+)/u;
const OBJECT = /^\s*(?:me|us|him|her|them|you|reporters|journalists|lawmakers|investors|supporters|[a-z]+(?:\s[a-z]+)?\s+(?=that\b)|(?:the|a|an|his|her|their|its)\s(?:[a-z]+\s)?(?:court|jury|judge|hearing|committee|panel|commission|inquiry|tribunal|council|board|parliament|house|congress|senate|newspaper|paper|agency|broadcaster|station|channel|network|website|magazine|programme|program|show|press|media|crowd|audience|meeting|conference|briefing|rally|gathering|ceremony|police|family|nation|world)\s(?=[“"‘]|(?:(?:he|she|it|they|there|we|I|his|her|their|its|the|an?|no|more|this|[A-Z][a-z]+)\s)))/u;
/** One who is told and is no mention: told Radio Free Town the …. */
const CAPITALS = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}?(?=(?:the|a|an|he|she|it|they|his|her|its|their|there|that|more|at least|about)\b)/u;
const TOLD_THAT = /^[^.;:“"]{1,80}?\bthat\s+/u;
/** How a reported clause begins. */
const SUBJECT = /^\s*(?:he|she|it|they|we|I|you|there|this|these|those|the|a|an|his|her|their|its|my|our|no|some|many|most|more|all|at least|up to|\p{Lu}\p{L}+|\p{N}+)\s/u;
/** Between whom one tells and the words in marks: told the court after the verdict “…”. */
const BARE_QUOTE = /^\s(?:in|on|at|after|before|during|outside|from|via|by|late|early|later|today|yesterday)\s[^,;:.“”"]{2,60}\s(?=[“"])/u;
const FEW = 3;
/** … of those who are told and where, without any verb: told The Associated Press by phone from Pemba. */
const MANY = 12;

/** Whether only the circumstances of saying follow a cue: “…,” he said in a statement · he told Reuters. */
export function isTail(reading: Reading, rest: Span, use: CueUse): boolean {
  const text = reading.text.slice(rest.start, rest.end);
  if (/^[\s.,;:”"“—–]/u.test(text) && /^\s*(?:$|[.,;:”"“—–])/u.test(text)) return true;
  if (THAT.test(text) || afterTime(reading, rest.start) > rest.start || CLAUSES.aside.test(text)) return false;
  if (clauseAfterTime(reading, rest, rest.start) !== undefined) return false;
  if (PREPOSITION.test(text) || DAY.test(text)) return true;
  const stop = text.search(/[,;“"]|\.(?:\s|$)/u);
  const words = wordsOf(reading.text, { start: rest.start, end: stop < 0 ? rest.end : rest.start + stop });
  return words.length <= (use === 'told' ? (CLAUSES.finite.test(text.slice(0, stop < 0 ? text.length : stop)) ? FEW + 3 : MANY) : FEW);
}

/** Characters of whoever is told, by name and title. */
const LONGEST_NAME = 120;

/** Past the one who is told. */
function afterObject(reading: Reading, statement: Span, at: number): number {
  const [mention] = mentionsIn(reading, { start: at, end: Math.min(statement.end, at + LONGEST_NAME) });
  const article = /^\s*(?:the\s+)?/iu.exec(reading.text.slice(at, statement.end))?.[0].length ?? 0;
  if (mention && mention.span.start === at + article) return mention.span.end + (/^\s+(?:news agency|newspaper)/iu.exec(reading.text.slice(mention.span.end))?.[0].length ?? 0);
  const text = reading.text.slice(at, statement.end);
  return at + (OBJECT.exec(text)?.[0].length ?? CAPITALS.exec(text)?.[0].length ?? 0);
}

/** What is called for or warned of, where it says more than a noun: peace talks to resume, further strikes if …. */
const OBJECT_CLAUSE = /^\s+(?:[^\s.;,“"]+\s+){1,8}?(?:to\s+(?:be\s+)?[a-z]+|if|unless|that|in the (?:coming|next)|of|on|from|against)\b/u;

/** The mark that opens what something is called: called the strike “absurd”; some cues want "as" before it (referring to the strike as “absurd”). */
function named(text: string, at: number, wantsAs: boolean): number | undefined {
  const before = /^[^.;:“"”]{1,80}?(?=[“"])/u.exec(text)?.[0];
  return before === undefined || (wantsAs && !/\bas (?:an? |the )?$/u.test(before)) || /\b(?:said|says|told|that)\b/u.test(before) ? undefined : at + before.length;
}

/** Past a time right after the cue, where \"that\" follows: said this month that. */
function afterTime(reading: Reading, at: number): number {
  const blank = /^\s+(?:(?:on|in|late|early)\s+)?/u.exec(reading.text.slice(at, at + 12))?.[0].length ?? 0;
  const end = reading.timeAt.get(at + blank) ?? reading.timeAt.get(at + (/^\s+/u.exec(reading.text.slice(at, at + 4))?.[0].length ?? 0));
  return end !== undefined && /^\s+that\s/u.test(reading.text.slice(end, end + 6)) ? end : at;
}

/** Past when it was said, where the clause follows at once: said last year | goods had been sold. */
function clauseAfterTime(reading: Reading, { end }: Span, at: number): number | undefined {
  const text = reading.text.slice(at, Math.min(end, at + LONGEST_CIRCUMSTANCE));
  const blank = /^\s+(?:(?:on|in|late|early|since)\s+)?/u.exec(text)?.[0].length ?? 0;
  const time = reading.timeAt.get(at + blank) ?? (/^\s+earlier\s/u.test(text) ? at + ' earlier'.length : undefined);
  return time !== undefined && opensAt(reading, time, end) ? time : undefined;
}

const opensAt = ({ plain }: Reading, at: number, end: number): boolean => CLAUSES.clause.test(plain.slice(at, Math.min(end, at + LONGEST_GIFT)));

/** Past the occasion and the time: said at a meeting on Monday | the lock would close. */
function clauseAfterOccasion(reading: Reading, { end }: Span, at: number): number | undefined {
  for (let start = at + 1; start < Math.min(end, at + LONGEST_CIRCUMSTANCE); start++) {
    const time = reading.timeAt.get(start);
    if (time !== undefined) return CLAUSES.occasion.test(reading.text.slice(at, start)) && opensAt(reading, time, end) ? time : undefined;
  }
  return undefined;
}

/** Past when and where it was said, where the clause follows at once: said in a statement | he would. */
function afterCircumstances(reading: Reading, { end }: Span, at: number): number | undefined {
  const text = reading.text.slice(at, Math.min(end, at + LONGEST_CIRCUMSTANCE));
  const time = clauseAfterTime(reading, { start: at, end }, at) ?? clauseAfterOccasion(reading, { start: at, end }, at);
  if (time !== undefined) return time;
  const found = CLAUSES.circumstances.exec(text);
  return found && PREPOSITION.test(text) && CLAUSES.ownClause.test(reading.plain.slice(at + found[0].length, Math.min(end, at + found[0].length + LONGEST_GIFT))) ? at + found[0].length : undefined;
}
/** Characters. */
const LONGEST_CIRCUMSTANCE = 120;

/** Reported the minister had left: a clause whose subject and verb stand right behind a cue that else wants "that". */
function isBareClause({ text, plain }: Reading, from: number, end: number, cue: Span & CueEntry): boolean {
  if (cue.stance === 'deny' || CLAUSES.neverBare.test(cue.words) || CLAUSES.attributive.test(text.slice(Math.max(0, cue.start - LONGEST_ARTICLE), cue.start))) return false;
  const words = plain.slice(from, Math.min(end, from + LONGEST_BARE)).replace(/[“”"]/gu, '');
  const isVerb = !isNounToo(cue.words) || CLAUSES.plainly.test(words) || (!cue.words.endsWith('s') && CLAUSES.plural.test(text.slice(Math.max(0, cue.start - LONGEST_SUBJECT), cue.start)));
  return isVerb && CLAUSES.bareClause.test(words);
}
/** Characters. */
const LONGEST_ARTICLE = 12;
const LONGEST_SUBJECT = 40;
/** Characters up to the verb of such a clause. */
const LONGEST_BARE = 160;

/** Up to where another clause begins: claimed a victory | since the old board left. */
const mainPart = (words: string): string => words.slice(0, Math.max(0, /\s(?:since|because|when|after|before|although|though|who|which)\s|, (?:and|but|who|which|part of|the (?:first|latest|last|most))\s|$/u.exec(words)?.index ?? words.length));

/** Characters in which a promise says that it is one to do something. */
const LONGEST_GIFT = 80;

/** Where the content begins after a cue that it follows; undefined where no reported clause follows. */
export function contentAfter(reading: Reading, statement: Span, cue: Span & CueEntry): number | undefined {
  const at = afterTime(reading, cue.use === 'told' ? afterObject(reading, statement, cue.end) : cue.end);
  const day = DAY.exec(reading.text.slice(at, statement.end))?.[0].length ?? 0;
  const text = reading.text.slice(at + day, statement.end);
  const quote = QUOTE.exec(text);
  if (quote) return at + day + quote[0].length - 1;
  if (cue.use === 'told' && at === cue.end && /ing$/u.test(reading.text.slice(cue.start, cue.end)) && !TOLD_THAT.test(text)) return undefined;
  const told = cue.use === 'told' ? TOLD_THAT.exec(text) : null;
  // told them it was not the rain that closed the lock: the clause begins before its own "that"
  if (told) return CLAUSES.ownClause.test(told[0]) ? at : at + told[0].length;
  if (cue.use === 'object') return OBJECT_CLAUSE.test(text) ? at : undefined;
  if (cue.use === 'accused') return CLAUSES.accuses.test(text) ? at : undefined;
  if (cue.use === 'named') return named(text, at, /^refer/u.test(cue.words));
  const that = THAT.exec(text) ?? CLAUSES.aside.exec(text) ?? (cue.stance === 'deny' ? CLAUSES.reports.exec(text) : null);
  if (that) return at + day + that[0].length;
  if (cue.use === 'urged') return /\bto\s+[a-z]+/u.test(text.slice(0, 120)) ? at : undefined;
  const quoted = cue.use === 'told' ? BARE_QUOTE.exec(text) : null;
  if (quoted && /^[“"]\p{Lu}/u.test(reading.plain.slice(at + day + quoted[0].length, at + day + quoted[0].length + 2))) return at + day + quoted[0].length;
  const later = PREPOSITION.test(text) || day > 0 || cue.use === 'paused' || cue.use === 'told' ? /^[^.;“"]{1,90}?(?:\bthat\s+|[:,]\s*(?=[“"‘]))/u.exec(text) : null;
  if (later && (PREPOSITION.test(text) || day > 0 || (cue.use === 'told' && /[:,]\s*$/u.test(later[0])))) return at + day + later[0].length;
  if (cue.use === 'paused' && (CLAUSES.ownClause.test(text) || isBareClause(reading, at + day, statement.end, cue))) return at + day;
  if ((cue.stance === 'deny' || cue.stance === 'admit') && CLAUSES.deed.test(text)) return at + day;
  if (PREPOSITION.test(text) || cue.use === 'paused') return cue.use === 'free' ? afterCircumstances(reading, statement, at + day) : undefined;
  if (/^\s*[.,;:)]/u.test(text)) return undefined;
  if (CLAUSES.promises.test(cue.words) && !CLAUSES.futures.test(reading.plain.slice(at + day, Math.min(statement.end, at + day + LONGEST_GIFT)))) return undefined;
  const words = reading.plain.slice(at + day, Math.min(statement.end, at + day + LONGEST_BARE));
  if (cue.stance === 'claim') return CLAUSES.finite.test(mainPart(words).replace(CLAUSES.possessive, '')) ? at + day : undefined;
  return SUBJECT.test(text) || CLAUSES.finite.test(words) ? at + day : undefined;
}

/** Past what follows a trailing cue: to the comma or the quotation mark that opens again, else to the end. */
export function trailingEnd(reading: Reading, statement: Span, from: number): number {
  const again = reading.text.slice(from, statement.end).search(/[“"‘]|,\s+(?:adding|saying|warning|noting|and|but)\b/u);
  return again < 0 ? statement.end : from + again;
}

/** …, she said, | and left: another clause follows, which is not what she said. */
export const opensClause = (reading: Reading, statement: Span, from: number): boolean => reading.text.charAt(trailingEnd(reading, statement, from)) === ',';
