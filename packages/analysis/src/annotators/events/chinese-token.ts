import { DEGREES, PARTICLES } from '../../languages/zh-Hans/event-tokens.ts';
import { classOf } from '../../words/characters.ts';
import { wordTree } from '../../words/word-tree.ts';
import { TOKEN_WORDING } from './all-languages.ts';
import { CHINESE_TREE } from './lexicon.ts';
import { MARKS, plain } from './plain-token.ts';
import type { Token, TokenClass } from './token.ts';

const DEGREE_TREE = wordTree(DEGREES.split(' ').map((word) => [word, word] as const));

/** Asked for each character: by code, since a character cut from a text is no key that the engine knows. */
const CLASS_BY_CODE: ReadonlyMap<number, TokenClass> = new Map(Object.entries({ ...MARKS, ...PARTICLES }).map(([mark, name]) => [mark.charCodeAt(0), name]));

/** The longest word of the table that begins at a place, else a mark, a score, a run of Latin, or one character that no table knows. */
export function chineseToken(text: string, at: number, end: number): Token {
  const found = entryAt(text, at, end);
  const degree = DEGREE_TREE.at(text, at, end);
  // 将更多逃离: how, where a verb follows; 更多士兵 are who.
  if (degree && entryAt(text, degree.end, end)?.readings.some(({ trigger }) => trigger.as === 'verb')) return plain(at, degree.end, text, 'adverb');
  // 平民 begins inside 暴力和平民: 和, 与, 后 and 还 give way to the word after them.
  if (found && found.end === at + 2 && TOKEN_WORDING.links.test(text.charAt(at))) {
    const next = entryAt(text, at + 1, end);
    if (next && next.end > found.end) return entryAt(text, at, at + 1) ?? plain(at, at + 1, text, 'with');
  }
  if (found && found.class === 'adverb' && found.end > at + 1 && yields(text, at, end, found.end)) return entryAt(text, at, found.end - 1) ?? found;
  if (found) return found;
  const name = CLASS_BY_CODE.get(text.charCodeAt(at));
  if (name) return plain(at, at + 1, text, name);
  if (!isAlphanumeric(text.charCodeAt(at))) return plain(at, at + 1, text, 'word');
  SCORE.lastIndex = at;
  const points = SCORE.exec(text);
  // 3比1战胜: how it ended belongs to neither side.
  if (points && at + points[0].length <= end) return plain(at, at + points[0].length, text, 'adverb');
  LATIN.lastIndex = at;
  const run = LATIN.exec(text);
  return plain(at, run && at + run[0].length <= end ? at + run[0].length : at + 1, text, 'word');
}

/** 将会见 is 将 and 会见, 不会谈判 is 不会 and 谈判: an adverb gives its last character to a longer word that begins with it, unless
 *  another begins behind it. */
function yields(text: string, at: number, end: number, adverbEnd: number): boolean {
  const next = entryAt(text, adverbEnd - 1, end);
  if (next?.class !== 'trigger' || next.end <= adverbEnd || entryAt(text, at, adverbEnd - 1)?.end !== adverbEnd - 1) return false;
  const behind = entryAt(text, adverbEnd, end);
  return behind === undefined || behind.end === adverbEnd + 1;
}

const isAlphanumeric = classOf(/[A-Za-z0-9]/u);
const SCORE = /\d{1,3}(?:\s?[:：比-]\s?\d{1,3})(?!\d)/uy;
const LATIN = /[A-Za-z0-9][A-Za-z0-9.\-']*/uy;

/** The longest word of the table that begins here. */
function entryAt(text: string, at: number, limit: number): Token | undefined {
  const found = CHINESE_TREE.at(text, at, limit);
  return found && { start: at, end: found.end, words: found.value.words, class: found.value.class, index: -1, readings: found.value.readings };
}
