import { exact, isChinese, type EntityKind, type Span } from '@dateline/document';
import { nameTableOf } from '../../languages/languages.ts';
import type { Candidate } from './candidate.ts';
import { knownNameOf } from './known-names.ts';

/** The candidates without what does not belong to a name: articles and possessives, marks at the ends, single characters
 *  and abbreviations that are glued to other words (驻阿, 美英), and words that are no names at all. */
export const trimmedNames = (text: string, language: string, found: readonly Candidate[]): Candidate[] =>
  found.flatMap((one) => {
    const span = isChinese(language) ? genericTrimmed(text, marksTrimmed(text, one.span), one.kind) : articleTrimmed(text, marksTrimmed(text, one.span));
    const name = exact(text, span);
    const lasting = span.start < span.end && !nameTableOf(language).never.includes(name) && (isChinese(language) ? isChineseName(name, text, span) : isEnglishName(name));
    return lasting ? [{ ...one, span }] : [];
  });

const EDGE_MARKS = /[\s“”"'‘’「」『』《》（）()，,。.、；;：:—-]/u;

function marksTrimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE_MARKS.test(text.charAt(start))) start++;
  while (end > start && EDGE_MARKS.test(text.charAt(end - 1)) && !/\b(?:[A-Z]\.)+$|\b(?:Jr|Sr|Inc|Corp|Ltd|Co)\.$/u.test(text.slice(start, end))) end--;
  return { start, end };
}

function articleTrimmed(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const article = /^(?:the|The|THE|a|A)\s+(?!Hague\b)/u.exec(name)?.[0].length ?? 0;
  const possessive = /['’]s?$/u.exec(name)?.[0].length ?? 0;
  return { start: start + article, end: end - possessive };
}

/** 城市达拉斯 is the city 达拉斯, 铁路公司Trainline the company Trainline. */
function genericTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  const name = text.slice(start, end);
  const known = knownTrimmed(name);
  if (known) return { start: start + known.start, end: start + known.end };
  const generic =
    (kind === 'location' ? /^(?:城市|大城市|首都|首府|省会|小镇|重镇|灾区|港口|岛国|邻国|位于)(?=.{2})/u.exec(name) : null) ??
    /^[\p{Script=Han}]+(?:公司|网站|平台|软件|门户|企业|机构|媒体)\s?(?=[A-Z][\w ]+$)/u.exec(name);
  return { start: start + (generic?.[0].length ?? 0), end };
}

/** 塔利班武装组织 is 塔利班, 联合国机构国际移民组织 is 国际移民组织: a known name beside the word for what it is. */
function knownTrimmed(name: string): Span | undefined {
  const tail = /(?:武装组织|恐怖组织|极端组织|武装力量|武装|组织)$/u.exec(name);
  if (tail && tail.index > 1 && knownNameOf(name.slice(0, tail.index), true)) return { start: 0, end: tail.index };
  const lead = /^.*?(?:机构|组织|武装|平台|社交媒体|公司)(?=.{2})/u.exec(name)?.[0].length ?? 0;
  return lead > 0 && knownNameOf(name.slice(lead), true) ? { start: lead, end: name.length } : undefined;
}

const isEnglishName = (name: string): boolean => name.length > 1 && /\p{Lu}/u.test(name) && !/^\p{N}+$/u.test(name);

function isChineseName(name: string, text: string, span: Span): boolean {
  if (/^[\p{Script=Han}]$/u.test(name)) return false;
  if (/^[\p{P}\p{S}\p{N}\s]+$/u.test(name)) return false;
  if (/^[A-Za-z0-9-]{1,2}$/u.test(name) && !/^[A-Z]{2}$/u.test(name)) return false;
  if (/^\p{Script=Latin}/u.test(name) && /[\p{Script=Latin}\p{N}]/u.test(text.charAt(span.start - 1))) return false;
  if (/\p{Script=Latin}$/u.test(name) && /[\p{Script=Latin}]/u.test(text.charAt(span.end))) return false;
  if (/[部局署厅院省州市县区]$/u.test(name) && text.startsWith('长', span.end) && !/^长(?:江|城|沙|春|期|久)/u.test(text.slice(span.end))) return false;
  if (/^(?:驻(?!马店)|该|各|多国)/u.test(name) || isUnbalanced(name)) return false;
  return !isGlued(name);
}

/** A name that holds one of a pair of marks runs over the end of what they enclose. */
const isUnbalanced = (name: string): boolean => ['《》', '“”', '（）', '()', '「」'].some((pair) => name.includes(pair.charAt(0)) !== name.includes(pair.charAt(1)));

const { abbreviations, regions } = nameTableOf('zh-Hans');

/** 美英, 土叙: nothing but shortest names of countries. */
const isGlued = (name: string): boolean => name.length <= 3 && !regions.includes(name) && [...name].every((character) => abbreviations.includes(character));
