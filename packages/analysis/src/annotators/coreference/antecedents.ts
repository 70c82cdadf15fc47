import { exact, isChinese, type Span } from '@dateline/document';
import { nameTableOf } from '../../languages/languages.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';

/** How many sentences back a pronoun reaches. */
const REACH = 2;

export interface Scene {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly drafts: readonly DraftMention[];
}

/** The named mention that a pronoun or description stands for: the nearest fitting one of its own sentence, else the
 *  first fitting one, its subject as a rule, of a sentence shortly before. Undefined where none fits, or in quoted speech. */
export function antecedentOf({ text, language, sentences, drafts }: Scene, index: number): number | undefined {
  const word = drafts[index];
  if (!word) return undefined;
  const at = sentences.findIndex((sentence) => sentence.start <= word.span.start && word.span.end <= sentence.end);
  const home = sentences[at];
  if (!home || isQuoted(text, home, word.span)) return undefined;
  const fits = (one: DraftMention): boolean => one.form === 'name' && one.kind === word.kind && !isAttribute(text, one) && isNamedBy(exact(text, word.span), exact(text, one.span), language);
  const own = drafts.findLastIndex((one, i) => i < index && one.span.start >= home.start && fits(one) && !isAside(text, one.span));
  if (own >= 0) return own;
  for (let back = 1; back <= REACH; back++) {
    const sentence = sentences[at - back];
    if (!sentence) return undefined;
    const found = drafts.findIndex((one) => one.span.start >= sentence.start && one.span.end <= sentence.end && fits(one) && !isAside(text, one.span));
    if (found >= 0) return found;
  }
  return undefined;
}

/** Inside quotation marks that the sentence opened: who is meant there, the speaker knows. */
function isQuoted(text: string, sentence: Span, { start }: Span): boolean {
  const before = text.slice(sentence.start, start);
  const opened = (before.match(/[“「]/gu) ?? []).length - (before.match(/[”」]/gu) ?? []).length;
  return opened > 0 || (before.match(/"/gu) ?? []).length % 2 === 1;
}

/** Behind a preposition a name is seldom what the next pronoun means. */
const isAside = (text: string, { start }: Span): boolean => /(?:[与和同向对]|据|援引|接受)$|\b(?:with|to|told|by|from|against)\s$/u.test(text.slice(Math.max(0, start - 8), start));

/** 英国公民 speaks of the people, not of the country. */
const isAttribute = (text: string, { kind, span }: DraftMention): boolean => kind === 'location' && /^(?:公民|人员|官员|士兵|军人|民众|居民|媒体|记者|总统|总理|首相|外长|外交官|企业|公司|籍)|^ (?:citizens|officials|troops|soldiers|nationals|president|officers)\b/u.test(text.slice(span.end, span.end + 12));

/** Whether a description can stand for the name: 该国 for a country, 该省 for a province, the group for no ministry. */
function isNamedBy(word: string, name: string, language: string): boolean {
  const { regions, media } = nameTableOf(language);
  if (/^(?:该国|the country)$/iu.test(word)) return regions.includes(name);
  if (/^(?:该省|the province)$/iu.test(word)) return /省$|province$/u.test(name);
  if (/^(?:该市|该城|the city)$/iu.test(word)) return !regions.includes(name) && !/[省州国]$|province$/u.test(name);
  if (/^(?:该组织|该武装|该武装组织|the group|the militant group|the organi[sz]ation)$/iu.test(word)) return !media.includes(name) && !/[部院局]$|政府$|(?:ministry|government)$/iu.test(name);
  if (/^该(?:社|报|电视台)$/u.test(word)) return media.includes(name) || /[社报台]$/u.test(name);
  if (/^(?:该公司|该集团|the company|the firm|the carrier)$/iu.test(word)) return !media.includes(name) && !(isChinese(language) ? /[部院局军]$|政府$/u : /ministry|government|police/iu).test(name);
  return true;
}
