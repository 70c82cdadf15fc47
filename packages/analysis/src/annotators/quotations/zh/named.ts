import type { Mention, Reference, Span } from '@dateline/document';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/zh-Hans/quotation-clauses.ts';
import { NOT_SUBJECTS, SOURCE_NOUNS, TITLES } from '../../../languages/zh-Hans/quotations.ts';
import { anyOf, wordsIn } from '../cue-table.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn, referenceTo, referenceToMention } from '../references.ts';
import { startingIn } from '../starting-in.ts';

export const ENDS_LIKE_SOURCE = new RegExp(`(?:${anyOf(SOURCE_NOUNS)})[”"」》）)]?$`, 'u');
const TITLE_AFTER = new RegExp(`^(?:${anyOf(TITLES)})$`, 'u');
const GROUP_IN_MARKS = /(?:组织|团体|运动|公司|党|派|集团|网站|平台|媒体|报纸|联盟|武装)[“「『"][^”」』"]{1,20}[”」』"]$/u;
const LATIN_NAME = /(?:^|[^A-Za-z.])([A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]*){0,3})$/u;
/** 教师老徐, 主犯赵某 */
export const NICKNAME = /(?:^|\p{Script=Han}{2})[老小阿]\p{Script=Han}$|\p{Script=Han}某{1,2}$/u;
/** Behind a description: 受访者（逾九成）. */
const ASIDE = /\s*[（(][^）)]{0,40}[）)]$/u;
export const PRONOUN = /^(?:他|她|它|他们|她们|它们|其|后者|前者)$/u;

const adverbs = new Set(wordsIn(NOT_SUBJECTS));
export const isAdverb = (words: string): boolean => adverbs.has(words);

const joins = (reading: Reading, a: Mention, b: Mention): boolean => /^(?!的)[^，]{0,14}?(?:和|与|、|以及|及)/u.test(reading.text.slice(a.span.end, b.span.start));

/** 谭, 谭官: a person named before whose name begins so. */
function bySurname(reading: Reading, { start, end }: Span): Reference | null {
  const surname = CLAUSES.surname.exec(reading.text.slice(start, end))?.[1];
  if (surname === undefined) return null;
  const named = startingIn(reading.layers.mentions, { start: start - REACH, end: start }, ({ span }) => span.start).findLast(({ kind, form, span }) => kind === 'person' && form === 'name' && reading.plain.charAt(span.start) === surname && span.end - span.start > 1);
  return named ? { span: { start, end }, chain: named.chain } : null;
}
/** Characters; a surname alone follows the whole name within a few paragraphs. */
const REACH = 3_000;

/** Whom the words of a subject name or describe; `person` is who its noun phrase leads to. */
export function referenceOf(reading: Reading, span: Span, person: Mention | undefined): Reference | null {
  const mentions = mentionsIn(reading, span);
  const words = reading.text.slice(span.start, span.end);
  const persons = mentions.filter((mention) => mention.kind === 'person');
  const [first] = persons;
  if (person) return referenceToMention(first && first !== person && joins(reading, first, person) ? first : person);
  const last = mentions.at(-1);
  if (last) {
    const rest = reading.text.slice(last.span.end, span.end).replace(/[”"」》）)\s]/gu, '');
    if (/^等多?国?$/u.test(rest)) return mentions[0] ? referenceToMention(mentions[0]) : null;
    if (rest === '' || rest === '方面' || rest === '一方') return referenceToMention(last);
    if (last.kind === 'person' && TITLE_AFTER.test(rest)) return referenceToMention(last);
  }
  const latin = LATIN_NAME.exec(words)?.[1];
  if (latin) return referenceTo(reading, { start: span.end - latin.length, end: span.end });
  const bare = words.replace(ASIDE, '');
  if (isAdverb(bare) || CLAUSES.deed.test(bare)) return null;
  const described = { start: span.start, end: span.start + bare.length };
  if (bare.length <= 40 && (ENDS_LIKE_SOURCE.test(bare) || NICKNAME.test(bare) || GROUP_IN_MARKS.test(bare) || PRONOUN.test(bare))) return bySurname(reading, described) ?? referenceTo(reading, described);
  return bySurname(reading, described);
}
