import { trimmed } from '@dateline/document';
import type { Reference, Span } from '@dateline/document';
import { gathered } from '../../../gathered.ts';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/zh-Hans/quotation-clauses.ts';
import { DOCUMENTS, NOBODY, SOURCE_TAILS } from '../../../languages/zh-Hans/quotations.ts';
import { anyOf, wordsIn } from '../cue-table.ts';
import type { Frame } from '../frame.ts';
import type { Reading } from '../reading.ts';
import { referenceTo } from '../references.ts';
import { clauseStart } from './clause.ts';
import { matchAt, subjectIn } from './subject.ts';
import type { Subject } from './subject.ts';
import { classOf } from '../../../words/characters.ts';
import { matchesFrom, matchesOf } from '../../../words/matches.ts';

const TAILS = anyOf(SOURCE_TAILS);
const ACCORDING = new RegExp(
  `(?<=^|[，。；：）)】\\s而但又另电])(据|根据|按照|依据|依照|按)((?:[^，。；：！？“”「」]|[“「][^，。“”「」]{1,12}[”」]){1,40}?)(?:(的)?(?:最新|官方)?((?:${TAILS})(?:称|说|的[^，]{1,6})?)|(?<=(?:${anyOf(DOCUMENTS)})))(?=[，：、\\s“「]|$)`,
  'uy',
);
const opensSource = classOf(/[据根按依]/u);
const CITES = /(援引|引述|转述|引用|参考)([^，。；：！？“”「」]{1,40}?)(?:的?(?:话|消息|说法|报道|报导|言论|数据))?(?:的话)?(报道称|报道说|报导称|报道|报导|称|说|指出|表示|指)(?=[，：“「\s]|.)/uy;
const opensCitation = classOf(/[援引转参]/u);
/** 用船长自己的话说, 报告 */
const OWN_WORDS = /(?<=^|[，。；：\s])(?:用|按|以)([^，。；：！？“”「」]{1,20}?)(?:自己)?的话(?:来|去)?(说|讲|形容)(?=[，：“「\s])/gu;
const PAUSE = /\s*[，,：:]?\s*/uy;
const LEARNED = /(?<=从|向)([^，。；：]{2,30}?)(?:处)?(获悉|获知|了解到)/gu;
const nobody = new Set(wordsIn(NOBODY));

/** Whoever is cited is a source, whatever the noun. */
const described = (reading: Reading, zone: Span): Reference | null => (zone.end - zone.start <= LONGEST_SOURCE ? referenceTo(reading, zone) : null);
/** Characters; a longer phrase is a clause. */
const LONGEST_SOURCE = 24;

const speakerIn = (reading: Reading, zone: Span): Subject => subjectIn(reading, zone);

/** 据X报道、根据X的摘要: the source stands between preposition and noun. */
function according(reading: Reading, statement: Span): Frame[] {
  const text = reading.text.slice(statement.start, statement.end);
  return gathered(matchesFrom(text, opensSource, ACCORDING), (match): Frame[] => {
    const [all, preposition = '', source = '', , tail] = match;
    const at = statement.start + match.index;
    const zone = trimmed(reading.text, { start: at + preposition.length, end: at + preposition.length + source.length });
    if (nobody.has(source.trim()) || zone.end === zone.start) return [];
    const cited = /^(.{2,30}?)(?:援引|引述|转述)(.{2,})$/u.exec(source);
    const outer = cited?.[1] === undefined ? undefined : speakerIn(reading, { start: zone.start, end: zone.start + cited[1].length });
    const inner = cited?.[2] === undefined ? zone : { start: zone.end - cited[2].length, end: zone.end };
    const subject = speakerIn(reading, inner);
    const speaker: Reference | null = tail === undefined ? referenceTo(reading, zone) : (subject.reference ?? (CLAUSES.oneOf.test(reading.text.slice(inner.start, inner.end)) ? described(reading, inner) : null));
    if (!speaker) return [];
    const end = at + all.length;
    const cueStart = tail === undefined ? at : end - tail.length;
    return [
      {
        cue: tail === undefined ? { start: at, end: at + preposition.length } : { start: cueStart, end },
        stance: 'neutral', start: at, contentStart: end + matchAt(PAUSE, reading.text, end), speaker, sameSpeaker: false,
        via: outer?.reference ? [outer.reference] : [], relays: true, medium: subject.medium || tail?.startsWith('报') === true, paused: true, because: `source behind ${preposition}`,
      },
    ];
  });
}

/** A援引B的话报道: B speaks, A passes it on. */
function citing(reading: Reading, statement: Span): Frame[] {
  const text = reading.text.slice(statement.start, statement.end);
  return gathered(matchesFrom(text, opensCitation, CITES), (match): Frame[] => {
    const [all, verb = '', source = ''] = match;
    const at = statement.start + match.index;
    const start = clauseStart(reading.text, statement.start, at);
    const outer = speakerIn(reading, { start, end: at });
    const inner = speakerIn(reading, { start: at + verb.length, end: at + verb.length + source.length });
    const medium = outer.reference ?? null;
    const isWitness = verb === '参考';
    const speaker = isWitness ? medium : (inner.reference ?? described(reading, { start: at + verb.length, end: at + verb.length + source.length }));
    if (!speaker) return [];
    const end = at + all.length;
    return [
      {
        cue: { start: at, end: at + verb.length }, stance: 'neutral', start: outer.empty ? start : outer.start, contentStart: end + matchAt(PAUSE, reading.text, end),
        speaker, sameSpeaker: false, via: !isWitness && medium ? [medium] : [], medium: isWitness, paused: true, because: `source cited with ${verb}`,
      },
    ];
  });
}

/** 记者从X获悉: what a reporter learned from X. */
function learned(reading: Reading, statement: Span): Frame[] {
  const text = reading.text.slice(statement.start, statement.end);
  return gathered(matchesOf(text, LEARNED), (match): Frame[] => {
    const [all, source = '', verb = ''] = match;
    const at = statement.start + match.index;
    const zone = { start: at, end: at + source.length - (/[上中]$/u.test(source) ? 1 : 0) };
    const speaker = speakerIn(reading, zone).reference ?? (CLAUSES.meeting.test(source) ? described(reading, zone) : null);
    const end = at + all.length;
    if (!speaker || !/^[，,：:]/u.test(reading.text.slice(end))) return [];
    const cue = { start: end - verb.length, end };
    return [{ cue, stance: 'neutral', start: clauseStart(reading.text, statement.start, at), contentStart: end + matchAt(PAUSE, reading.text, end), speaker, sameSpeaker: false, via: [], medium: false, paused: true, because: `learned from a source: ${verb}` }];
  });
}

/** 用她自己的话说，“…”: whose words they are. */
function inOwnWords(reading: Reading, statement: Span): Frame[] {
  return gathered(matchesOf(reading.text.slice(statement.start, statement.end), OWN_WORDS), (match): Frame[] => {
    const [all, source = '', verb = ''] = match;
    const start = statement.start + match.index;
    const end = start + all.length;
    const zone = { start: start + 1, end: start + 1 + source.length };
    const speaker = speakerIn(reading, zone).reference ?? described(reading, zone);
    return speaker ? [{ cue: { start: end - verb.length, end }, stance: 'neutral', start, contentStart: end + matchAt(PAUSE, reading.text, end), speaker, sameSpeaker: false, via: [], medium: false, paused: true, because: 'in whose own words' }] : [];
  });
}

/** Sources that are introduced by a preposition or quoted through another. */
export function sourceFrames(reading: Reading, statement: Span): Frame[] {
  const found: Frame[] = [];
  for (const frame of [...according(reading, statement), ...citing(reading, statement), ...learned(reading, statement), ...inOwnWords(reading, statement)])
    if (!found.some((other) => other.start < frame.contentStart && frame.start < other.contentStart)) found.push(frame);
  return found;
}
