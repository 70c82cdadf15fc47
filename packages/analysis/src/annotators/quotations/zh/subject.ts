import { trimmed } from '@dateline/document';
import type { Mention, Reference, Span } from '@dateline/document';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/zh-Hans/quotation-clauses.ts';
import { LEAD_INS, LINKS, MEDIA, NAME_GOES_ON, SOURCE_NOUNS, SUBJECT_ENDS } from '../../../languages/zh-Hans/quotations.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn, referenceTo, referenceToMention } from '../references.ts';
import { anyOf } from '../cue-table.ts';
import { ENDS_LIKE_SOURCE, NICKNAME, PRONOUN, isAdverb, referenceOf } from './named.ts';

const LEAD_IN = new RegExp(`(?:${anyOf(LEAD_INS)}|[\\s，,、：:—–\\-…“”"]|[（(][^）)]{0,30}[）)])`, 'uy');
const END = new RegExp(`(?:${anyOf(SUBJECT_ENDS)}|——)`, 'uy');
const GOES_ON = new RegExp(`(?:${anyOf(NAME_GOES_ON)})`, 'uy');
const ENDS_LIKE_MEDIUM = new RegExp(`(?:${anyOf(MEDIA)})[”"」》）)]?$`, 'iu');
/** 金大中新政权的有关人士: a name that is part of a description. */
const OWNS = new RegExp(`^[^，。；：“”对向在]{0,6}的[^，。；：“”对向在]{0,6}(?:${anyOf(SOURCE_NOUNS)})(?![^\\d０-９一二三四五六七八九十同当昨今日前]{2})`, 'u');
const MODIFIED = /的(?![对向跟给])([^，。；：的“”]{2,12}?)(?:[对向](?:记者|[^，。；：“”]{1,6}))?$/u;

/** Who is described at length right before the cue: 在门口等候的退休教师老徐对记者 | 说. */
export function modified(reading: Reading, zone: Span): Reference | null {
  const match = MODIFIED.exec(reading.text.slice(zone.start, zone.end));
  const words = match?.[1] ?? '';
  if (!match || !(ENDS_LIKE_SOURCE.test(words) || NICKNAME.test(words))) return null;
  const start = zone.start + match.index + 1;
  return referenceTo(reading, { start, end: start + words.length });
}

const PARENTHESIS = /[（(][^）)]{0,40}[）)]/uy;

/** The words that name who speaks, read from the head of a clause. */
export interface Subject extends Span {
  readonly reference: Reference | null;
  /** The clause begins with its verb: its subject is that of a clause before. */
  readonly empty: boolean;
  readonly pronoun: boolean;
  readonly medium: boolean;
}

const LINK = new RegExp(anyOf(LINKS), 'uy');

/** Whether nothing but times and adverbs stands between the end of a subject and its cue. */
export function isNextTo(reading: Reading, from: number, cue: number): boolean {
  let at = from;
  while (at < cue) {
    const next = reading.timeAt.get(at) ?? at + matchAt(LINK, reading.text, at);
    if (next <= at) return false;
    at = next;
  }
  return at === cue;
}

/** Longest phrase before a cue and a pause that is a speaker whatever it ends in (市长端纳呼吁，…). */
const SHORT = 14;

/** The phrase itself as a reference, for a cue that leaves no doubt that someone speaks. */
export function asWritten(reading: Reading, subject: Subject, cueStart: number): Reference | null {
  const words = reading.text.slice(subject.start, subject.end);
  const isPhrase = !subject.empty && words.length <= SHORT && !isAdverb(words) && !/[的地得了]$|^[\d０-９一二三四五六七八九十]+[、.．]?$/u.test(words);
  return isPhrase && (isNextTo(reading, subject.end, cueStart) || CLAUSES.toSomebody.test(reading.text.slice(subject.end, cueStart))) ? referenceTo(reading, { start: subject.start, end: subject.end }) : null;
}

export const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

const mentionAt = (reading: Reading, at: number): Mention | undefined => reading.layers.mentions[reading.mentionAt.get(at) ?? -1];

function afterLeadIns(reading: Reading, zone: Span): number {
  let at = zone.start;
  while (at < zone.end) {
    if (mentionAt(reading, at)) return at;
    const time = reading.timeAt.get(at);
    const length = matchAt(LEAD_IN, reading.text, at);
    if (time !== undefined && time <= zone.end) at = Math.max(time, at + length);
    else if (length > 0) at += length;
    else return at;
  }
  return zone.end;
}

/** 林德委员|代表北岸工会发言: what follows is on whose behalf he speaks. */
const isOnBehalf = (reading: Reading, at: number): boolean => {
  const length = matchAt(ON_BEHALF, reading.text, at);
  return length > 0 && mentionAt(reading, at + length) !== undefined;
};
const ON_BEHALF = /(?:\p{Script=Han}{2})?代表/uy;

/** End of the noun phrase that begins at `start`, and the person that it leads to. */
function nounPhrase(reading: Reading, start: number, end: number): { end: number; person: Mention | undefined } {
  let at = start;
  while (at < end) {
    const mention = mentionAt(reading, at);
    if (mention && mention.span.end <= end) {
      at = mention.span.end;
      if (mention.kind === 'person' && (at >= end || isOnBehalf(reading, at) || (matchAt(GOES_ON, reading.text, at) === 0 && !OWNS.test(reading.text.slice(at, end))))) return { end: at, person: mention };
      continue;
    }
    if (at > start && (reading.timeAt.has(at) || matchAt(END, reading.text, at) > 0)) break;
    at += matchAt(PARENTHESIS, reading.text, at) || 1;
  }
  return { end: Math.min(at, end), person: undefined };
}

/** Whether a word that ends a subject, or a time, stands in a stretch. */
function endsBetween(reading: Reading, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (reading.timeAt.has(at) || matchAt(END, reading.text, at) > 0 || /[，、和与]/u.test(reading.text.charAt(at))) return true;
  return false;
}

/** Where a mention begins, with the title before its name: 对|审判长足立勉. */
const withTitle = ({ role, span }: Mention): number => (role && role.end <= span.start ? role.start : span.start);

const GOVERNED = /(?:在|于|经|通过|用|向|对|跟|同|[-·—])$/u;
const JOINED = /(?:与|和)$/u;

/** Whether a mention is what a preposition leads to, or the second of two: 向|部长甲, 同事和|乙; but 某团体代表和|部长甲 is one who is both. */
function isGoverned(reading: Reading, zone: Span, mention: Mention): boolean {
  const before = reading.text.slice(zone.start, Math.max(zone.start, withTitle(mention)));
  return GOVERNED.test(before) || (JOINED.test(before) && !joinsMention(reading, zone, before.length - 1) && (!ENDS_LIKE_SOURCE.test(before.slice(0, -1)) || /[向对跟同]/u.test(before)));
}

/** 同样缺船的北港和|南港: the first of the two is named as well. */
const joinsMention = (reading: Reading, zone: Span, length: number): boolean =>
  mentionsIn(reading, { start: zone.start, end: zone.start + length }).some(({ span, form }) => form === 'name' && span.end === zone.start + length && !/[向对跟同与]$/u.test(reading.text.slice(Math.max(zone.start, span.start - 1), span.start)));

/** Characters of what somebody does before he speaks: 散庭时|大叫. */
const LONGEST_OCCASION = 6;

/** The subject of the clause in the zone, which ends where its verb begins; else whoever is named at its end is an object, unless all of it is about him (前来采访的林德，…说). */
export function subjectIn(reading: Reading, zone: Span, endsAtVerb = true): Subject {
  const start = afterLeadIns(reading, zone);
  const { end, person } = nounPhrase(reading, start, zone.end);
  const span = trimmed(reading.text, { start, end });
  const besideVerb = mentionsIn(reading, zone).findLast((mention) => (endsAtVerb || reading.text.charAt(mention.span.start - 1) === '的') && isNextTo(reading, mention.span.end, zone.end) && mention.form === 'name' && !isGoverned(reading, zone, mention));
  if (span.end === span.start || (!mentionAt(reading, start) && reading.text.charAt(start) !== '前' && matchAt(END, reading.text, start) > 0))
    return besideVerb ? { start: besideVerb.span.start, end: besideVerb.span.end, reference: referenceToMention(besideVerb), empty: false, pronoun: false, medium: false } : { start: zone.start, end: start, reference: null, empty: true, pronoun: false, medium: false };
  // 国家安全顾问 belongs to the name behind it, though a name stands before it, too
  if (person && besideVerb?.kind === 'person' && besideVerb !== person && person.span.end < besideVerb.span.start && !isOnBehalf(reading, person.span.end) && !endsBetween(reading, person.span.end, besideVerb.span.start))
    return { start, end: besideVerb.span.end, reference: referenceOf(reading, { start, end: besideVerb.span.end }, besideVerb), empty: false, pronoun: false, medium: false };
  const words = reading.text.slice(span.start, span.end);
  const behind = reading.text.slice(span.end, zone.end);
  const occasion = person ? undefined : CLAUSES.afterwards.exec(behind)?.[0].length;
  const reference = referenceOf(reading, span, person);
  if (reference === null && occasion !== undefined) {
    const later = subjectIn(reading, { start: span.end + occasion, end: zone.end }, endsAtVerb);
    if (later.reference) return later;
    const role = CLAUSES.roles.exec(words)?.[0].length;
    if (role === undefined && words.length <= LONGEST_OCCASION && mentionsIn(reading, span).length === 0) return { start: zone.start, end: span.end + occasion, reference: null, empty: true, pronoun: false, medium: false };
    if (role !== undefined) return { start: span.start, end: span.end, reference: referenceTo(reading, { start: span.start, end: span.start + role }), empty: false, pronoun: false, medium: false };
  }
  return { start: span.start, end: span.end, reference: reference ?? (besideVerb?.kind === 'person' ? referenceToMention(besideVerb) : null), empty: false, pronoun: PRONOUN.test(words), medium: !person && ENDS_LIKE_MEDIUM.test(words) };
}
