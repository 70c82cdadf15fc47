import { contains, isChinese, spanLength, trimmed } from '@dateline/document';
import type { Reference, Span } from '@dateline/document';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Frame } from './frame.ts';
import type { Quoted } from './marks.ts';
import type { Reading } from './reading.ts';
import { startingIn } from './starting-in.ts';
import { isWoven } from './woven.ts';
import { withoutOriginal } from './zh/translated.ts';

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
export const MOSTLY = 0.5;
const LEAST_CHINESE = 3;
export const LEAST_ENGLISH = 8;
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
export const LEAST_SENTENCE = 5;
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

export const quotesIn = (reading: Reading, span: Span): Quoted[] => startingIn(reading.quoted, span, ({ outer }) => outer.start).filter(({ outer }) => contains(span, outer));

export const quoteSaid = (frame: Frame | null, via: readonly Reference[], quoted: Quoted): Said => ({ frame, content: quoted.inner, direct: true, via, quoted });

/** What is said in a stretch that a frame introduces. */
export function saidIn(reading: Reading, frame: Frame, via: readonly Reference[], whole: Span): Said[] {
  const stretch = isChinese(reading.layers.article.language) ? withoutOriginal(reading, whole) : whole;
  const content = settled(reading.text, stretch);
  const quotes = quotesIn(reading, stretch);
  if (frame.quoteOnly === true) return quotes.slice(0, 1).map((quoted) => quoteSaid(frame, via, quoted));
  const judged = judgedIn(reading, quotes);
  if (judged.length > 0 && (quotes[0]?.outer.start ?? 0) > content.start) return judged.map((quoted) => quoteSaid(frame, via, quoted));
  const clause = quotes.find((quoted) => quoted.outer.start > content.start && isClause(reading, quoted, content) && !isWoven(reading, content, quoted));
  if (clause) {
    const tail = quotes.filter(({ outer }) => outer.start >= clause.outer.start);
    return [...saidIn(reading, frame, via, { start: stretch.start, end: clause.outer.start }), ...tail.map((quoted) => quoteSaid(frame, via, quoted))];
  }
  const [first] = quotes;
  if (first && first.outer.start === content.start && quotes.length === 1 && isLong(reading, first) && /^\s?[:：—–;；]/u.test(reading.text.slice(first.outer.end, first.outer.end + 2))) return [quoteSaid(frame, via, first)];
  const opened = first && opensSpeech(reading, frame, first, content) ? afterOpening(reading, { frame, via, stretch }, first) : null;
  if (opened) return opened;
  const inMarks = quotes.reduce((sum, { outer }) => sum + spanLength(outer), 0);
  const introduced = quotes.filter(({ outer }) => /[：:]\s*$/u.test(reading.text.slice(stretch.start, outer.start)));
  if (introduced.length > 0) return introducedWith(reading, { frame, content, via }, quotes.filter(({ outer }) => outer.start >= (introduced[0]?.outer.start ?? 0)));
  if (quotes.length > 0 && inMarks >= MOSTLY * spanLength(content) && !endsClause(reading, content, quotes) && isSpeech(reading, content, quotes) && !(first?.outer.start === content.start ? [first] : quotes).some((quoted) => isWoven(reading, content, quoted))) return quotes.map((quoted) => quoteSaid(frame, via, quoted));
  if (SPEECH_WORDING.work.test(reading.text.slice(content.start, content.end))) return [];
  const least = isChinese(reading.layers.article.language) ? LEAST_CHINESE : LEAST_ENGLISH;
  return spanLength(content) < (frame.stance === 'claim' ? Math.min(least, LEAST_CLAIM) : least) ? [] : [{ frame, content, direct: false, via, quoted: null }];
}

/** Whether words in marks that open what is said are a clause of its own, or what somebody called out, behind which others follow: 称“我们从不怕风浪”，明年会再出海. */
function opensSpeech(reading: Reading, { cue }: Frame, { inner, outer }: Quoted, content: Span): boolean {
  if (!isChinese(reading.layers.article.language) || outer.start !== content.start || outer.end >= content.end || !/^[，,]\s*\p{Script=Han}/u.test(reading.text.slice(outer.end, outer.end + 3))) return false;
  const words = reading.plain.slice(inner.start, inner.end);
  return SPEECH_WORDING.utters.test(reading.text.slice(cue.start, cue.end)) || SPEECH_WORDING.spokenEnd.test(words) || words.length >= LEAST_OWN && (SPEECH_WORDING.ownClause.test(words) || (words.length >= LEAST_CLAUSE && PAUSES.test(words)));
}

/** These words, and what else is said behind them, where it is no word of the article's own. */
function afterOpening(reading: Reading, { frame, via, stretch }: { readonly frame: Frame; readonly via: readonly Reference[]; readonly stretch: Span }, first: Quoted): Said[] {
  const rest = { start: first.outer.end, end: stretch.end };
  return [quoteSaid(frame, via, first), ...(SPEECH_WORDING.saidToo.test(reading.text.slice(rest.start, rest.end)) ? saidIn(reading, frame, via, rest) : [])];
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
  const isOwn = words.length >= LEAST_OWN && (SPEECH_WORDING.ownClause.test(words) || SPEECH_WORDING.firstPerson.test(words) || PAUSES.test(words));
  if (words.length < LEAST_CLAUSE && !isOwn) return false;
  return (isOwn ? SPEECH_WORDING.behindPause : /[，；。]\s*$/u).test(reading.text.slice(content.start, outer.start)) && (outer.end >= content.end || /^[，；。！？]/u.test(reading.text.slice(outer.end, outer.end + 1)));
}

/** Whether the marks only end a clause, before which another one tells as much: 将船长除名，因为他“在雾里丢下了船员”. */
const endsClause = ({ layers, text }: Reading, content: Span, [first, second]: readonly Quoted[]): boolean =>
  first !== undefined && second === undefined && isChinese(layers.article.language) && spanLength(first.inner) <= first.outer.start - content.start && /^[^，]{9,}，[^，]{0,20}\p{Script=Han}$/u.test(text.slice(content.start, first.outer.start));

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

/** Quotations that English reports as the words themselves, and not as a phrase of the clause around: there was “massive damage”, and
 *  what ends with its comma before the cue (all were “safe and well,” the ministry said). */
const judgedIn = (reading: Reading, quotes: readonly Quoted[]): readonly Quoted[] =>
  isChinese(reading.layers.article.language) ? [] : quotes.filter(({ inner, outer }) => {
    const before = reading.plain.slice(Math.max(0, outer.start - 16), outer.start);
    return SPEECH_WORDING.exists.test(before) || (SPEECH_WORDING.be.test(before) && reading.plain.charAt(inner.end - 1) === ',');
  });
