import { TOKEN_WORDING } from './all-languages.ts';
import { ENGLISH } from './lexicon.ts';
import { MARKS, plain } from './plain-token.ts';
import type { Token } from './token.ts';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['.\-,](?=[\p{L}\p{N}]))*/uy;

/** The entry of the lexicon that begins at a place, else one word or mark. */
export function englishToken(text: string, at: number, end: number): Token {
  WORD.lastIndex = at;
  const run = WORD.exec(text)?.[0];
  if (!run) {
    const character = text.charAt(at);
    if (character === "'" && text.charAt(at + 1) === 's') return plain(at, at + 2, text, 'of');
    return plain(at, at + 1, text, MARKS[character] ?? (isDash(text, at) ? 'stop' : 'quote'));
  }
  // 6-4: how it ended belongs to neither side.
  if (/^\d{1,3}-\d{1,3}$/u.test(run) && at + run.length <= end) return plain(at, at + run.length, text, 'adverb');
  const possessive = run.endsWith("'s") ? at + run.length - 2 : at + run.length;
  const stop = Math.min(possessive, end);
  const word = text.slice(at, stop);
  return englishEntry(text, at, end, word) ?? plain(at, stop, text, run === 'of' ? 'of' : TOKEN_WORDING.adverbs.test(word) ? 'adverb' : 'word');
}

/** LONDON - Rebels attacked: hyphens between spaces are a dash. */
function isDash(text: string, at: number): boolean {
  if (text.charAt(at) !== '-') return false;
  return (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '-') && (text.charAt(at + 1) === ' ' || text.charAt(at + 1) === '-');
}

/** Entries match whole words, whatever their case. */
function englishEntry(text: string, at: number, end: number, run: string): Token | undefined {
  for (const length of ENGLISH.starts.get(run.toLowerCase()) ?? []) {
    if (at + length > end || /[\p{L}\p{N}]/u.test(text.charAt(at + length))) continue;
    const words = text.slice(at, at + length).toLowerCase();
    const entry = ENGLISH.entries.get(words);
    if (entry) return { start: at, end: at + length, words, class: entry.class, index: -1, readings: entry.readings };
  }
  return undefined;
}
