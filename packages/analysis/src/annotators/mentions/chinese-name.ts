import type { Span } from '@dateline/document';
import { nameEdges } from '../../languages/zh-Hans/name-edges.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { noNames } from '../../languages/zh-Hans/no-names.ts';
import { surnames } from '../../languages/zh-Hans/surnames.ts';
import { consistsOf, isHan, isLatin, isLatinOrNumber } from '../../words/characters.ts';
import { endTree, listEntries } from '../../words/word-tree.ts';
import { knownNameOf } from './known-names.ts';
import { isShownAt } from './names-in-context.ts';
import { isAcrossWords, isPartOfWord } from './word-parts.ts';

const REGIONS: ReadonlySet<string> = new Set(names.regions);
const ABBREVIATIONS: ReadonlySet<string> = new Set(names.abbreviations);
const BRANCHES = endTree(listEntries(noNames.branches));

/** Words that are names nowhere. */
export const NEVER: ReadonlySet<string> = new Set([...names.never, ...nameForms.words]);

export const isRegion = (name: string): boolean => REGIONS.has(name);

/** 国防部|长: an office with the word for who leads it behind. */
export const isOffice = (text: string, end: number, name: string): boolean => nameEdges.officeEnd.test(name) && nameEdges.chiefBehind.test(text.slice(end, end + 2));

/** Whether a stretch of a Chinese text can be a name, by its characters and by the words around it. */
export function isChineseName(name: string, text: string, span: Span): boolean {
  const behind = text.slice(span.end, span.end + 10);
  if (nameForms.cantonese.test(name) || surnames.onceVerb.test(name) || (name.endsWith(noNames.greatEnd) && noNames.lawyerBehind.test(behind))) return false;
  if (name === 'X') return noNames.letterPlatform.test(text.slice(Math.max(0, span.start - 3), span.start));
  if (isTooShort(name) || isOffice(text, span.end, name) || isAcrossWords(text, span.start, span.end) || goesOn(name, behind)) return false;
  if (isPredicate(text, span, name) || noNames.genericCompany.test(name) || (noNames.tongueBehind.test(behind) && isHan(text.charCodeAt(span.end - 1)))) return false;
  if (noNames.begins.test(name) || (!consistsOf(name, isHan) && !isMixedName(name, text, span))) return false;
  if (isRegion(name) && isPartOfWord(text, span.end) && noNames.regionEnd.test(name)) return false;
  return !isGlued(name) || isShownAt(text, span);
}

/** One character, or one or two letters that are no initials. */
const isTooShort = (name: string): boolean => name.length <= 2 && (/^[\p{Script=Han}]$/u.test(name) || (/^[A-Za-z0-9-]{1,2}$/u.test(name) && !/^[A-Z]{2}$/u.test(name)));

/** 诺贝尔|和平奖, 美军|事, 银行|业: the words behind make another word of it. */
function goesOn(name: string, behind: string): boolean {
  if (noNames.namedAfter.test(behind) || (noNames.prizeOf.test(behind) && !noNames.prizeGiver.test(name) && !knownNameOf(name, true))) return true;
  if (noNames.armyEnd.test(name) && noNames.armyGoesOn.test(behind)) return true;
  return BRANCHES.before(name, name.length) !== undefined && noNames.branchGoesOn.test(behind);
}

/** 那就太天真了, 正在武装民兵组织, 驻华外交使团: a degree, a verb behind its tense, and a mission without the country that sends it. */
const isPredicate = (text: string, { start, end }: Span, name: string): boolean =>
  noNames.community.test(name) ||
  (name.charAt(0) === noNames.degree && text.charAt(end) === noNames.degreeBehind && noNames.degreeBefore.test(text.charAt(start - 1))) ||
  (noNames.arming.test(name) && noNames.armingBefore.test(text.slice(Math.max(0, start - 2), start))) ||
  (text.charAt(start - 1) === noNames.stationed && noNames.mission.test(name) && !isHan(text.charCodeAt(start - 2)));

/** Whether what is not written in Han characters alone can be a name: no marks and numbers by themselves, no piece of a Latin word, no marks of two pairs. */
function isMixedName(name: string, text: string, { start, end }: Span): boolean {
  if (/^[\p{P}\p{S}\p{N}\s]+$/u.test(name)) return false;
  if (isLatin(name.charCodeAt(0)) && isLatinOrNumber(text.charCodeAt(start - 1))) return false;
  if (isLatin(name.charCodeAt(name.length - 1)) && isLatin(text.charCodeAt(end))) return false;
  return !isUnbalanced(name) && !/[》」”].|.[《]/u.test(name.slice(0, -1));
}

/** A name that holds one of a pair of marks runs over the end of what they enclose. */
const isUnbalanced = (name: string): boolean => ['《》', '“”', '（）', '()', '「」', '【】'].some((pair) => name.includes(pair.charAt(0)) !== name.includes(pair.charAt(1)));

/** 美英, 土叙: nothing but shortest names of countries. */
const isGlued = (name: string): boolean => name.length <= 3 && [...name].every((character) => ABBREVIATIONS.has(character)) && !isRegion(name);
