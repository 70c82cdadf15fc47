import { gathered } from '../../gathered.ts';
import { SINGLE_SURNAMES, surnames } from '../../languages/zh-Hans/surnames.ts';
import { isHan } from '../../words/characters.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';

const WORDS: ReadonlySet<string> = new Set(surnames.words);

/** How a person is called by the family name: 全某 and 陈某某 by courts and reporters, 梁官 and 尹 where the article has the full name. */
export function surnamesAlone(text: string, found: readonly Candidate[]): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  const full = new Set(gathered(found, ({ kind, span }) => (kind === 'person' && FULL.test(text.slice(span.start, span.end)) ? [text.charAt(span.start)] : [])));
  const isFree = ({ span }: Candidate): boolean => !covered.touches(span);
  return [...withoutGiven(text), ...called(text).filter(isFree), ...(full.size === 0 ? [] : [...judges(text, full), ...wives(text, full), ...alone(text, full)].filter(isFree))];
}

/** A Chinese or Korean name. */
const FULL = /^\p{Script=Han}{3}$/u;

/** What 某 stands for is a given name, but not before what is counted (某些, 某地). */
const SOME = /(?<=^|[^\p{Script=Han}]|[的人名被告称说据与和及对向由将把子女员犯者是让给为害长岁管主友夫妻客户机工民生师父母兄弟姐妹东手板商贩])\p{Script=Han}某(?:某|[甲乙丙丁军强平华明龙])?(?![些个种类地天次位某日月年处国省市县区镇村公学校企银医单机部局])/gu;

/** 全某在候机楼里 */
const withoutGiven = (text: string): Candidate[] =>
  gathered(matchesOf(text, SOME), ({ 0: name, index }) => (SINGLE_SURNAMES.has(name.charAt(0)) ? [candidate({ start: index, end: index + name.length }, 'person', 'pattern', 'a family name whose given name is kept back', 0.9)] : []));

const CALLED = new RegExp(`(?:${surnames.calls.join('|')})(?!们)`, 'gu');

/** 黄小姐, 曾大状: whom a paper calls by the family name, whether or not it gives the other. */
const called = (text: string): Candidate[] =>
  gathered(matchesOf(text, CALLED), ({ 0: call, index }) => {
    const family = text.charAt(index - 1);
    return SINGLE_SURNAMES.has(family) && (!WORDS.has(family) || !isHan(text.charCodeAt(index - 2))) ? [candidate({ start: index - 1, end: index + call.length }, 'person', 'pattern', 'a family name with how its bearer is called', 0.85)] : [];
  });

const JUDGE = /\p{Script=Han}官(?![员方邸网僚职兵司宣媒场府])/gu;

/** 梁官 where the article has 法官梁咏诗: how courts of Hong Kong call their judges. */
const judges = (text: string, full: ReadonlySet<string>): Candidate[] =>
  gathered(matchesOf(text, JUDGE), ({ 0: name, index }) =>
    full.has(name.charAt(0)) && !/[法警军长判察]/u.test(text.charAt(index - 1)) && ['法官', '判官'].some((title) => text.includes(title + name.charAt(0))) ? [candidate({ start: index, end: index + 2 }, 'person', 'pattern', 'a judge by family name', 0.85)] : []);

/** 曾太 where the article has 曾荫权. */
const wives = (text: string, full: ReadonlySet<string>): Candidate[] =>
  gathered(matchesOf(text, /太/gu), ({ index }) => (full.has(text.charAt(index - 1)) && surnames.wife.test(text.slice(index, index + 4)) && surnames.beforeAlone.test(text.slice(Math.max(0, index - 3), index - 1)) ? [candidate({ start: index - 1, end: index + 1 }, 'person', 'pattern', "a married woman by her husband's name", 0.85)] : []));

/** Where a family name of the article stands without the given name, or with another one: 梁、游 of 梁、游两人. */
function alone(text: string, full: ReadonlySet<string>): Candidate[] {
  const at: Candidate[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!full.has(text.charAt(start))) continue;
    if (isPaired(text, start)) at.push(candidate({ start, end: start + 1 }, 'person', 'pattern', "the family names of two of the article's persons", 0.85));
    else if (standsAlone(text, start)) at.push(candidate({ start, end: start + 1 }, 'person', 'pattern', "a family name of one of the article's persons", 0.75));
  }
  return at;
}

/** Whether one character is a family name by what stands on either side of it, another family name with it (梁、游两人). */
export function standsAlone(text: string, start: number): boolean {
  const surname = text.charAt(start);
  if (!SINGLE_SURNAMES.has(surname)) return false;
  if (isPaired(text, start)) return true;
  if (!surnames.beforeAlone.test(text.slice(Math.max(0, start - 2), start))) return false;
  return (WORDS.has(surname) ? surnames.behindAloneSure : surnames.behindAlone).test(text.slice(start + 1, start + 9));
}

const isPaired = (text: string, start: number): boolean =>
  [start, start - 1, start - 2].some((from) => {
    const pair = surnames.pair.exec(text.slice(Math.max(0, from), from + 6))?.[0];
    return pair !== undefined && from >= 0 && (from === start || from + pair.length - 1 === start) && SINGLE_SURNAMES.has(pair.charAt(0)) && SINGLE_SURNAMES.has(pair.charAt(pair.length - 1)) && surnames.beforePair.test(text.slice(Math.max(0, from - 2), from));
  });
