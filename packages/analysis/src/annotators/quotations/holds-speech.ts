import { isChinese, spanLength } from '@dateline/document';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Quoted } from './marks.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statements.ts';

/** Characters; fewer words are no speech by themselves. */
const LEAST_SPEECH = 10;
/** Characters before words in marks that tell what they are called. */
const LONGEST_LABEL = 30;

/** Words in marks that something is called, or the theme of something: under the theme “…”. */
export function isTheme(reading: Reading, statement: Statement, { outer }: Quoted): boolean {
  const before = reading.text.slice(Math.max(statement.start, outer.start - LONGEST_LABEL), outer.start);
  return SPEECH_WORDING.called.test(before) || (SPEECH_WORDING.theme.test(before) && SPEECH_WORDING.themed.test(reading.text.slice(outer.end, outer.end + 1)));
}

/** Whether the words in marks are speech by themselves: a first person or an end of sentence; where they stand apart from the clause around, a pause. */
export function holdsSpeech(reading: Reading, statement: Statement, { inner, outer }: Quoted): boolean {
  const words = reading.plain.slice(inner.start, inner.end);
  if (words.length < LEAST_SPEECH) return false;
  const before = reading.text.slice(Math.max(statement.start, outer.start - 2), outer.start);
  // the slogan “Ready.” and a stop that only ends the sentence around it: no speech
  if (!isChinese(reading.layers.article.language)) return (/\p{L}\s$/u.test(before) ? SPEECH_WORDING.firstPerson : SPEECH_WORDING.speech).test(words) && !TITLE_CASE.test(words);
  const [goesBefore, goesAfter] = [/\p{Script=Han}$/u.test(before), /^\p{Script=Han}/u.test(reading.text.slice(outer.end, outer.end + 2))];
  // “水清了，鱼回来了”的口号: a phrase of the clause
  return goesBefore && goesAfter ? false : (goesBefore || goesAfter ? SPEECH_WORDING.firstPerson : SPEECH_WORDING.speech).test(words);
}
/** “The One I Love”: a title, whatever person it holds. */
const TITLE_CASE = /^\s*\p{Lu}[\p{L}’']*(?: (?:\p{Lu}[\p{L}’']*|a|an|and|the|of|to|in|on|for|with|at|by|or)){1,7}\s*,?\s*$/u;

/** “船快一点，票少一点” · “来有人接，去有人送，难有人帮”: pieces of one length, a slogan or a verse. */
export const isRhymed = ({ layers, plain }: Reading, { inner }: Quoted): boolean => {
  if (!isChinese(layers.article.language)) return false;
  const pieces = plain.slice(inner.start, inner.end).split(/[，、；\s]/u);
  return pieces.length > 1 && pieces.every((piece) => piece.length === pieces[0]?.length && piece.length <= LONGEST_LINE && /^\p{Script=Han}+$/u.test(piece));
};
/** Characters of a line of verse. */
const LONGEST_LINE = 7;

/** Behind a colon and up to the end of its clause: 他连声夸奖：“船是最好的”。 */
export const isLedByColon = ({ layers, text }: Reading, statement: Statement, { inner, outer }: Quoted): boolean =>
  isChinese(layers.article.language) && spanLength(inner) >= LEAST_LED && /[：:]$/u.test(text.slice(statement.start, outer.start)) && (outer.end >= statement.end || /^[，。；！？]/u.test(text.charAt(outer.end)));
/** Characters; less behind a colon is a name or an inscription. */
const LEAST_LED = 8;
