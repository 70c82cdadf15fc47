import { gathered } from '../../gathered.ts';
import { surnames } from '../../languages/zh-Hans/surnames.ts';
import { consistsOf, isHan } from '../../words/characters.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';
import { listed } from './listed.ts';

const DOUBLE = wordTree(listEntries(surnames.double));
/** What ends a name of Han characters: a mark, or a word that goes on about its bearer. */
const ENDS = /^(?:$|[，。、；：！？（）”」\n]|[对则也还曾已将被于在与和及等]|因涉|死刑|无期|有期)/u;

/** 审判长足立勉说: a family name of two characters right behind a title, and as many characters of a given name as a clause leaves. */
export function titledJapanese(text: string, found: readonly Candidate[], endsTitle: (at: number) => boolean): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  return gathered(listed(text, DOUBLE, false), ({ span: { start, end: family } }) => {
    if (covered.touches({ start, end: family }) || !endsTitle(start)) return [];
    const end = [family + 1, family + 2, family + 3].find((at) => consistsOf(text.slice(family, at), isHan) && (surnames.saying.test(text.slice(at, at + 4)) || ENDS.test(text.slice(at, at + 2))));
    return end === undefined || covered.touches({ start, end }) ? [] : [candidate({ start, end }, 'person', 'pattern', 'a Japanese name behind a title', 0.8)];
  });
}
