import { exact, isChinese, type Span } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { candidate, type Candidate } from './candidate.ts';
import { isLatinOrNumber } from '../../words/characters.ts';
import { wordTree } from '../../words/word-tree.ts';
import { coverageOf, liesIn } from './coverage.ts';
import type { Hints } from './kind-hints.ts';
import { isAcrossWords, isPartOfWord } from './word-parts.ts';

/** How sure a finder must be of a name before its words are taken for that name elsewhere in the article. */
const SURE = 0.75;

/** The other places where a name stands that was found with confidence: models find a name in one sentence and miss it
 *  in the next. Two Han characters may be a word of the language, so they count where they were found more than once. */
export function echoesOf(text: string, language: string, found: readonly Candidate[], within: readonly Span[], hints: Hints, gazetteer: Gazetteer): Candidate[] {
  const chinese = isChinese(language);
  const byName = new Map<string, Candidate[]>();
  for (const one of found) {
    const name = exact(text, one.span);
    const finds = byName.get(name);
    if (finds) finds.push(one);
    else byName.set(name, [one]);
  }
  const lasting = [...byName].filter(([name, finds]) => name.length >= 2 && finds.some((one) => one.confidence >= SURE) && (name.length > 2 || !chinese || isPlain(finds, hints)));
  const list = wordTree(chinese ? [...lasting.flatMap(([name, finds]) => bareNames(name, finds, gazetteer)), ...lasting] : lasting);
  const covered = coverageOf(found.map(({ span }) => span));
  const inside = liesIn(within);
  const echoes: Candidate[] = [];
  for (let start = 0; start < text.length; start++) {
    const word = list.at(text, start);
    const first = word?.value[0];
    if (!word || !first) continue;
    const span = { start, end: word.end };
    if (covered.touches(span) || !inside(span) || !isWholeWord(text, span) || (chinese && (isAcrossWords(text, start, word.end) || (first.kind === 'location' && isPartOfWord(text, word.end))))) continue;
    echoes.push(candidate(span, first.kind, 'echo', `found elsewhere in the article: ${first.because}`, Math.max(...word.value.map((one) => one.confidence)) * 0.9, first.sense));
    start = word.end - 1;
  }
  return echoes;
}

/** 海防 where the article has named 海防市: a place without its generic word, if the gazetteer has it so; two characters only of what is large. */
function bareNames(name: string, finds: readonly Candidate[], gazetteer: Gazetteer): [string, readonly Candidate[]][] {
  const bare = /^(\p{Script=Han}{2,})[市省州邦]$|^(\p{Script=Han}{3,})[县郡]$/u.exec(name);
  const short = bare?.[1] ?? bare?.[2];
  return short !== undefined && finds[0]?.kind === 'location' && gazetteer.named(short).some(({ kind, population }) => kind === 'admin1' || population > 0) ? [[short, finds]] : [];
}

/** Whether two characters are a name beyond doubt: found twice, listed, found with certainty, or behind a title. */
const isPlain = (finds: readonly Candidate[], hints: Hints): boolean =>
  finds.length > 1 || finds.some((one) => one.finder !== 'tagger' || one.confidence >= 0.95 || hints(one.span).some(([kind, weight]) => kind === one.kind && weight >= 1));

const isWholeWord = (text: string, { start, end }: Span): boolean => !(isLatin(text, start) && isLatin(text, start - 1)) && !(isLatin(text, end - 1) && isLatin(text, end));
const isLatin = (text: string, index: number): boolean => isLatinOrNumber(text.charCodeAt(index));
