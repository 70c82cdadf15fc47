import { contains, isChinese, spanLength, trimmed } from '@dateline/document';
import type { Reference, Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { SPEECH_WORDING } from './all-languages.ts';
import { contentEnd } from './content-end.ts';
import type { Frame } from './frame.ts';
import type { Quoted } from './marks.ts';
import type { Reading } from './reading.ts';
import { startingIn } from './starting-in.ts';
import type { Statement } from './statements.ts';

/** A frame with one stretch of what was said. */
export interface Said {
  readonly frame: Frame | null;
  readonly content: Span;
  readonly direct: boolean;
  readonly via: readonly Reference[];
  /** The marks around a direct one. */
  readonly quoted: Quoted | null;
}

/** Between marks and the rest of a clause: this share of it quoted, and the quotation is direct; less, and it is a clause with
 *  a quoted phrase in it. */
const MOSTLY = 0.5;
const LEAST_CHINESE = 3;
const LEAST_ENGLISH = 8;
/** 宣称负责. */
const LEAST_CLAIM = 2;
/** Characters of a quotation that stands behind other words of its clause; a shorter one is a phrase. */
const SPEECH_CHINESE = 20;
const SPEECH_ENGLISH = 45;
/** Characters of a clause before a colon that reports; a shorter one only introduces (强调三点：). */
const LEAD_CHINESE = 9;
const LEAD_ENGLISH = 25;
/** Characters of a quotation that is a clause of its own. */
const LEAST_CLAUSE = 11;
/** … and of one that has a subject or a pause of its own. */
const LEAST_OWN = 5;
/** … and of one that ends like a sentence. */
const LEAST_SENTENCE = 5;
const PAUSES = /[，。；！？]/u;
const MARGIN = /[\s，,：:；;。.！!？?、—–-]/u;

/** A span without the pauses at its ends and the conjunction that leads to the next clause. */
export function settled(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  while (start < end && MARGIN.test(text.charAt(start))) start++;
  while (end > start && MARGIN.test(text.charAt(end - 1))) end--;
  const joint = SPEECH_WORDING.joints.exec(text.slice(start, end));
  if (joint && /[，,；;]\s*$/u.test(text.slice(start, end - joint[0].length))) return settled(text, { start, end: end - joint[0].length });
  return { start, end };
}

const quotesIn = (reading: Reading, span: Span): Quoted[] => startingIn(reading.quoted, span, ({ outer }) => outer.start).filter(({ outer }) => contains(span, outer));

const quoteSaid = (frame: Frame | null, via: readonly Reference[], quoted: Quoted): Said => ({ frame, content: quoted.inner, direct: true, via, quoted });

/** What is said in a stretch that a frame introduces. */
function saidIn(reading: Reading, frame: Frame, via: readonly Reference[], stretch: Span): Said[] {
  const content = settled(reading.text, stretch);
  const quotes = quotesIn(reading, stretch);
  if (frame.quoteOnly === true) return quotes.slice(0, 1).map((quoted) => quoteSaid(frame, via, quoted));
  const judged = judgedIn(reading, quotes);
  if (judged.length > 0 && (quotes[0]?.outer.start ?? 0) > content.start) return judged.map((quoted) => quoteSaid(frame, via, quoted));
  const clause = quotes.find((quoted) => quoted.outer.start > content.start && isClause(reading, quoted, content));
  if (clause) {
    const tail = quotes.filter(({ outer }) => outer.start >= clause.outer.start);
    return [...saidIn(reading, frame, via, { start: stretch.start, end: clause.outer.start }), ...tail.map((quoted) => quoteSaid(frame, via, quoted))];
  }
  const [first] = quotes;
  if (first && first.outer.start === content.start && quotes.length === 1 && isLong(reading, first) && /^\s?[:：—–;；]/u.test(reading.text.slice(first.outer.end, first.outer.end + 2))) return [quoteSaid(frame, via, first)];
  const inMarks = quotes.reduce((sum, { outer }) => sum + spanLength(outer), 0);
  const introduced = quotes.filter(({ outer }) => /[：:]\s*$/u.test(reading.text.slice(stretch.start, outer.start)));
  if (introduced.length > 0) return introducedWith(reading, { frame, content, via }, quotes.filter(({ outer }) => outer.start >= (introduced[0]?.outer.start ?? 0)));
  if (quotes.length > 0 && inMarks >= MOSTLY * spanLength(content) && isSpeech(reading, content, quotes)) return quotes.map((quoted) => quoteSaid(frame, via, quoted));
  if (SPEECH_WORDING.work.test(reading.text.slice(content.start, content.end))) return [];
  const least = isChinese(reading.layers.article.language) ? LEAST_CHINESE : LEAST_ENGLISH;
  return spanLength(content) < (frame.stance === 'claim' ? Math.min(least, LEAST_CLAIM) : least) ? [] : [{ frame, content, direct: false, via, quoted: null }];
}

/** Quotations behind a colon, and the clause before it, where it reports as much: said sales had fallen: “Nobody buys.” */
function introducedWith(reading: Reading, { frame, content, via }: { readonly frame: Frame; readonly content: Span; readonly via: readonly Reference[] }, quotes: readonly Quoted[]): Said[] {
  const clause = settled(reading.text, { start: content.start, end: quotes[0]?.outer.start ?? content.start });
  const isReport = spanLength(clause) >= (isChinese(reading.layers.article.language) ? LEAD_CHINESE : LEAD_ENGLISH) && frame.contentStart > frame.cue.start;
  return [...(isReport ? [{ frame, content: clause, direct: false, via, quoted: null }] : []), ...quotes.map((quoted) => quoteSaid(frame, via, quoted))];
}

/** Whether a quotation behind other words is a clause of its own (称判决不公，“我没有得到机会辩护”), and not a phrase within theirs. */
function isClause(reading: Reading, { inner, outer }: Quoted, content: Span): boolean {
  if (!isChinese(reading.layers.article.language)) return false;
  const words = reading.plain.slice(inner.start, inner.end);
  const isOwn = words.length >= LEAST_OWN && (SPEECH_WORDING.ownClause.test(words) || PAUSES.test(words));
  if (words.length < LEAST_CLAUSE && !isOwn) return false;
  return (isOwn ? SPEECH_WORDING.behindPause : /[，；。]\s*$/u).test(reading.text.slice(content.start, outer.start)) && (outer.end >= content.end || /^[，；。！？]/u.test(reading.text.slice(outer.end, outer.end + 1)));
}

const isLong = (reading: Reading, { inner }: Quoted): boolean => inner.end - inner.start >= (isChinese(reading.layers.article.language) ? SPEECH_CHINESE : SPEECH_ENGLISH);

/** Whether the marks hold what was said, and no phrases of a clause that is reported (局势“正在失控”). */
function isSpeech(reading: Reading, content: Span, quotes: readonly Quoted[]): boolean {
  const [first] = quotes;
  const inChinese = isChinese(reading.layers.article.language);
  // “地平线”系统存在“漏洞”: a name in marks opens the clause, and no speech
  const isName = inChinese && first !== undefined && first.inner.end - first.inner.start < LEAST_SENTENCE && /^\p{Script=Han}/u.test(reading.text.slice(first.outer.end, first.outer.end + 1));
  if (first && first.outer.start <= content.start && !isName) return true;
  // English reports what was said in pieces: she was ‘appalled’ by “these allegations”
  if (!inChinese && quotes.length > 1) return true;
  return quotes.some(({ inner }) => {
    const words = reading.plain.slice(inner.start, inner.end);
    return words.length >= (inChinese ? SPEECH_CHINESE : SPEECH_ENGLISH) || (inChinese && words.length >= SPEECH_CHINESE / 2 && PAUSES.test(words));
  });
}

const THERE_IS = /\bthere (?:is|are|was|were|has been|had been|would be)\s+$/iu;
const BE = /\b(?:is|are|was|were|be|been|being)\s+$/iu;

/** Quotations that English reports as the words themselves, and not as a phrase of the clause around: there was “massive damage”, and
 *  what ends with its comma before the cue (all were “safe and well,” the ministry said). */
const judgedIn = (reading: Reading, quotes: readonly Quoted[]): readonly Quoted[] =>
  isChinese(reading.layers.article.language) ? [] : quotes.filter(({ inner, outer }) => {
    const before = reading.plain.slice(Math.max(0, outer.start - 16), outer.start);
    return THERE_IS.test(before) || (BE.test(before) && reading.plain.charAt(inner.end - 1) === ',');
  });

/** Words before a frame that closes its statement: “…”，他说 · …, officials said. */
function saidBefore(reading: Reading, frame: Frame, from: number): Said[] {
  const stretch = { start: from, end: frame.start };
  const content = settled(reading.text, stretch);
  const quotes = quotesIn(reading, stretch);
  const last = quotes.at(-1);
  if (!last) return saidIn(reading, frame, frame.via, content);
  const adjacent = quotes.filter(({ outer }, i) => {
    const next = quotes[i + 1];
    return settled(reading.text, { start: outer.end, end: next ? next.outer.start : frame.start }).start >= (next ? next.outer.start : frame.start) || i === quotes.length - 1;
  });
  if (spanLength(last.outer) + 2 >= MOSTLY * spanLength(content)) return adjacent.map((quoted) => quoteSaid(frame, frame.via, quoted));
  return saidIn(reading, frame, frame.via, content);
}

/** The words before a cue that cuts a direct quotation in two (“…,” she said, “…”), or that reports more behind it (“…，”市长说，灾区…). */
function cutInTwo(reading: Reading, frame: Frame, from: number, own: readonly Said[]): Said[] {
  const before = quotesIn(reading, { start: from, end: frame.start }).at(-1);
  if (before && own[0]?.direct !== true && (!/[，,。.！!？?]\s*$/u.test(reading.plain.slice(before.inner.start, before.inner.end)) || before.inner.end - before.inner.start < LEAST_SENTENCE)) return [];
  return before && spanLength(settled(reading.text, { start: before.outer.end, end: frame.start })) === 0 ? [quoteSaid(frame, frame.via, before)] : [];
}

/** A medium named after the words passed on what the speaker before it said: …, Reuters reported. */
function passOn(said: Said[], medium: Reference): void {
  const last = said.at(-1)?.frame;
  for (const [index, one] of said.entries()) if (one.frame === last) said[index] = { ...one, via: [medium, ...one.via] };
}

/** Two people said | Trump decided that: in English, whoever the words said begin with. A medium passes on what he says. */
const opensContent = (reading: Reading, { medium, relays, cue, contentStart }: Frame, { start, sameSpeaker }: Frame): boolean =>
  !isChinese(reading.layers.article.language) && !medium && relays !== true && !sameSpeaker && contentStart > cue.start && start >= contentStart && spanLength(settled(reading.text, { start: contentStart, end: start })) === 0;

/** Without frames that only look like one inside the words said: no pause after the cue, right after another's
 *  (美联社指出，塔利班宣布夺权后…). */
function outermost(reading: Reading, frames: readonly Frame[]): Frame[] {
  let nested: Reference | null = null;
  return gathered(frames, (frame, index) => {
    const before = frames[index - 1];
    // 外交部说，主席呼吁停火，强调和谈……: what goes on is the chairman's, unless an 并 leads back to the ministry
    if (nested && frame.sameSpeaker && frame.speaker === null && !SPEECH_WORDING.leadsBack.test(reading.text.slice(frame.cue.start - 3, frame.cue.start))) return [{ ...frame, speaker: nested, sameSpeaker: false }];
    const isOuter = !before || (frame.paused && !opensContent(reading, before, frame)) || frame.sameSpeaker || spanLength(settled(reading.text, { start: before.contentStart, end: frame.start })) > 0;
    nested = isOuter ? null : frame.speaker;
    return isOuter ? [frame] : [];
  });
}

/** Pairs each frame of a statement with what it introduces. A frame without words of its own passes on those of the
 *  next (半岛电视台称，一名消息人士称) or follows those before it; `orphans` are frames whose words stand before the statement. */
export function contentsOf(reading: Reading, statement: Statement, frames: readonly Frame[]): { said: Said[]; orphans: Frame[] } {
  const outer = outermost(reading, frames);
  const said: Said[] = [];
  const orphans: Frame[] = [];
  let via: readonly Reference[] = [];
  let free = statement.start;
  for (const [index, frame] of outer.entries()) {
    const next = outer[index + 1];
    const chain = [...via, ...frame.via];
    const end = Math.min(next && (next.start > frame.contentStart || next.sameSpeaker) ? next.start : statement.end, contentEnd(reading, statement, frame));
    const stretch = { start: frame.contentStart, end: Math.max(end, frame.contentStart) };
    via = [];
    if (next && spanLength(settled(reading.text, { start: frame.contentStart, end: next.start })) === 0 && ((frame.medium && next.paused) || frame.relays === true) && frame.speaker) {
      via = [...chain, frame.speaker];
      continue;
    }
    // 局长反驳，称……: the words are those of the cue behind
    if (next?.sameSpeaker === true && next.speaker === null && frame.contentStart === next.start && settled(reading.text, stretch).end <= frame.contentStart) {
      outer[index + 1] = { ...next, start: frame.start, speaker: frame.speaker };
      continue;
    }
    const own = frame.closes === true ? [] : saidIn(reading, frame, chain, stretch);
    if (own.length > 0) {
      own.unshift(...cutInTwo(reading, frame, free, own));
      free = end;
    } else if (frame.medium && frame.speaker && said.length > 0 && frame.start <= free + LEAST_ENGLISH) {
      passOn(said, frame.speaker);
    } else if (frame.closes === true || spanLength(settled(reading.text, stretch)) <= (isChinese(reading.layers.article.language) ? 1 : 2)) {
      const before = saidBefore(reading, frame, free);
      if (before.length > 0) own.push(...before);
      else orphans.push(frame);
      free = end;
    }
    // 发言人否认抓人，称……: the speaker is that of the cue before it, though it reported nothing
    if (own.length === 0 && next?.sameSpeaker === true && next.speaker === null) outer[index + 1] = { ...next, speaker: frame.speaker };
    said.push(...own);
  }
  return { said, orphans };
}
