import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/zh-Hans/quotation-clauses.ts';
import { ADDRESSES, ASKED, BLAMES, CLAIMED, ENSURES, MEANS, PROPOSES, SAID, SHOUTS, SHOWN, SHOWS, TAKES_NAMES, WORRIES } from '../../../languages/zh-Hans/quotations.ts';
import { SPEECH } from '../../../languages/zh-Hans/speech.ts';
import { wordsIn } from '../cue-table.ts';
import { HIDDEN } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { BOUNDARY } from './clause.ts';
import { isFeeling, isUnsaid } from './cues.ts';
import type { FoundCue } from './cues.ts';
import { isNextTo } from './subject.ts';
import type { Subject } from './subject.ts';

/** Behind a cue: words in marks. */
export const QUOTE = /^\s*[，,：:]?\s*[“「『"‘]/u;
/** … before the colon of which stands whom they are spoken to, or of whom: 叮嘱父亲：“……”. */
export const addressee = ({ words }: FoundCue, after: string): string | undefined => (addresses.has(words) ? CLAUSES.spokenTo.exec(after)?.[1] : undefined);
/** Words in marks that are more than a name: 称为“多年来最重要的财报”. */
const OPENS_WORDS = new RegExp(`^[“「『"‘]${HIDDEN}{4}`, 'u');
/** 批评当局反应“太慢”: words of the speaker's own in the clause that says what is blamed. */
const PHRASE = /^[^，。；：“「]{1,20}[“「]/u;
const IN_MARKS = /^[“「『"]/u;
/** Characters. */
const LONGEST_NAME = 6;
const SHORT_IN_MARKS = new RegExp(`^[“「『"]${HIDDEN}{1,${LONGEST_NAME}}[”」』"](?:[^\\p{L}\\p{N}]|的|$)`, 'u');
const addresses = new Set(wordsIn(ADDRESSES));
const takesNames = new Set(wordsIn(TAKES_NAMES));
const blames = new Set(wordsIn(BLAMES));
const shouts = new Set(wordsIn(SHOUTS));
const shows = new Set(wordsIn(SHOWS));
const worries = new Set(wordsIn(WORRIES));
const PROPOSING = new RegExp(`(?:${wordsIn(PROPOSES).join('|')})$`, 'u');

/** Whether nothing but a name follows: whom somebody blames or denies is no report of his. */
function isMere(reading: Reading, cue: FoundCue): boolean {
  if (cue.stance !== 'condemn' && cue.stance !== 'praise' && cue.stance !== 'deny') return false;
  const mention = reading.layers.mentions[reading.mentionAt.get(cue.end) ?? -1];
  return mention !== undefined && BOUNDARY.test(reading.text.charAt(mention.span.end));
}

/** Whether a cue stands beside what is told: what somebody is called, asked or likened to, or what the next clause turns against. */
function isAside(reading: Reading, cue: FoundCue, subject: Subject, hasFrame: boolean): boolean {
  const after = reading.text.slice(cue.end, cue.end + 24);
  if (CLAUSES.turns.test(after) && !CLAUSES.plainly.test(cue.words)) return true;
  if (cue.words === ASKED && /被/u.test(reading.text.slice(subject.start, cue.start))) return true;
  if (cue.words === SHOWN && subject.reference === null) return true;
  if (cue.words === SAID && subject.reference === null && !/^[：“「『]/u.test(after)) return true;
  if (cue.words === CLAIMED && CLAUSES.selfNamed.test(reading.text.slice(Math.max(0, cue.start - 1), cue.start)) && CLAUSES.selfNamedNoun.test(after)) return true;
  if (cue.words === CLAIMED && CLAUSES.selfNamedAs.test(after)) return true;
  if (cue.words.endsWith('问') && CLAUSES.whenAsked.test(after)) return true;
  if (hasFrame && !BOUNDARY.test(after.charAt(0)) && !QUOTE.test(after) && CLAUSES.subordinate.test(reading.text.slice(Math.max(0, subject.start - 5), subject.start))) return true;
  return hasFrame && CLAUSES.likened.test(reading.text.slice(Math.max(0, subject.start - 3), subject.start));
}

/** Whether words in marks right behind a cue are what something is called or means, and nothing that is said: 宣布“紧急状态”, “三牛”指“为民服务”. */
const isNamed = (reading: Reading, { words, end }: FoundCue, subject: Subject): boolean =>
  words === MEANS ? (subject.reference?.chain ?? null) === null && /[”」』]/u.test(reading.text.slice(Math.max(0, subject.start - 1), subject.end)) && IN_MARKS.test(reading.text.slice(end, end + 2)) : takesNames.has(words) && SHORT_IN_MARKS.test(reading.text.slice(end, end + LONGEST_NAME + 3));

/** Whether a cue introduces words of its subject, and is no noun, no feeling and nothing that was not said. */
export function introduces(reading: Reading, cue: FoundCue, subject: Subject, hasFrame: boolean): boolean {
  const after = reading.text.slice(cue.end, cue.end + 24);
  const between = reading.text.slice(subject.end, cue.start);
  if (isAside(reading, cue, subject, hasFrame)) return false;
  if (cue.use === 'named') return subject.reference !== null && !/被$/u.test(between) && OPENS_WORDS.test(after);
  // 巴方所称伤亡: what it calls so; 正如他所说，……: his words
  if (CLAUSES.calls.test(reading.text.slice(Math.max(0, cue.start - 1), cue.end)) && !BOUNDARY.test(after.charAt(0)) && !QUOTE.test(after)) return false;
  if (/被$/u.test(between) || isUnsaid(between) || isFeeling(cue, after) || CLAUSES.occasion.test(after)) return false;
  // 记者获悉: what a reporter learned is nobody's word
  if (CLAUSES.learned.test(cue.words) && SPEECH.asks.test(reading.text.slice(subject.start, subject.end))) return false;
  if ((isMere(reading, cue) && addressee(cue, after) === undefined) || (shouts.has(cue.words) && !QUOTE.test(after) && !/^[，。]/u.test(after))) return false;
  // 报道称，军方……，已要求平民撤离: what somebody in these words did
  if (hasFrame && subject.empty && cue.use === 'urged' && CLAUSES.done.test(between)) return false;
  if ((takesNames.has(cue.words) && CLAUSES.thingSaid.test(after)) || isNamed(reading, cue, subject)) return false;
  if (CLAUSES.makesSo.test(cue.words) && CLAUSES.before.test(reading.text.slice(cue.end, cue.end + 60))) return false;
  // 警方称……，初步调查显示……: what somebody else's words go on with
  if (shows.has(cue.words) && (hasFrame || CLAUSES.noProof.test(reading.text.slice(subject.start, cue.start)))) return false;
  if (CLAUSES.describes.test(reading.text.slice(cue.end, cue.end + 60)) || (cue.use === 'urged' && CLAUSES.passive.test(between))) return false;
  if (worries.has(cue.words) && (hasFrame || subject.reference === null || !isNextTo(reading, subject.end, cue.start) || !BOUNDARY.test(after.charAt(0)) || CLAUSES.makes.test(reading.text.slice(Math.max(0, subject.start - 1), cue.start)))) return false;
  if (/^[预料][计料]$/u.test(cue.words) && CLAUSES.scheduled.test(after)) return false;
  if (cue.use === 'urged' && CLAUSES.voiced.test(reading.text.slice(cue.end, cue.end + 60))) return false;
  // 规定提出，……: what somebody puts forward in so many words; ……，保证供应: what is done, and not said
  if (PROPOSING.test(cue.words) && !/^[，：]/u.test(after)) return false;
  if (cue.words === ENSURES && subject.empty) return false;
  // 提交修例建议: a noun at the end of another verb's object
  if (/^[建提]议$/u.test(cue.words) && !subject.empty && !between.endsWith('发言') && !isNextTo(reading, subject.end, cue.start) && !QUOTE.test(after)) return false;
  if (cue.words.endsWith('宣布') && CLAUSES.declares.test(reading.text.slice(cue.end, cue.end + 60))) return false;
  if (cue.stance === 'deny' && CLAUSES.deniedNoun.test(after)) return false;
  if (cue.stance === 'admit' && (CLAUSES.pleadsTo.test(after) || CLAUSES.recognizes.test(reading.text.slice(cue.end, cue.end + 40)))) return false;
  const needsPause = (cue.stance === 'condemn' || cue.stance === 'praise') && cue.use === 'paused' && !blames.has(cue.words);
  const adjacent = !needsPause && subject.reference !== null && isNextTo(reading, subject.end, cue.start);
  // ……，称此举违法: a clause that begins with its cue goes on with whoever the one before it is about
  const isHead = subject.empty && subject.end === cue.start && /[，,]$/u.test(reading.text.slice(Math.max(0, subject.start - 1), subject.start));
  const goesOn = isHead && (CLAUSES.goesOn.test(cue.words) || (blames.has(cue.words) && !CLAUSES.blameNoun.test(after)));
  return cue.use !== 'paused' || adjacent || goesOn || (needsPause && PHRASE.test(after)) || QUOTE.test(after) || addressee(cue, after) !== undefined || BOUNDARY.test(after.charAt(0)) || (subject.empty && CLAUSES.again.test(reading.text.slice(subject.start, cue.start)));
}
