import { exact, isChinese, type Span } from '@dateline/document';
import { nameTableOf } from '../../languages/languages.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';
import type { Scene } from './scene.ts';

/** How many sentences back a pronoun reaches, and a title that only one person of the article has. */
const REACH = 2;
/** What is no sentence can name thousands: so many are looked at in one. */
const MOST = 60;

/** The named mention that a pronoun or description stands for: the nearest fitting one of its own sentence, else the
 *  first fitting one, its subject as a rule, of a sentence shortly before. Undefined where none fits, or in quoted speech. */
export function antecedentOf(scene: Scene, index: number, agrees: (candidate: number) => boolean): number | undefined {
  const { text, language, sentences, drafts, sentenceOf, inSentence } = scene;
  const word = drafts[index];
  const at = sentenceOf[index] ?? -1;
  const home = sentences[at];
  if (!word || !home || isQuoted(text, home, word.span)) return undefined;
  const fits = (candidate: number): boolean => {
    const one = drafts[candidate];
    return one !== undefined && one.form === 'name' && one.kind === word.kind && !isAttribute(text, one) && isNamedBy(exact(text, word.span), exact(text, one.span), language) && agrees(candidate) && !isAside(text, one.span);
  };
  const first = inSentence[at]?.[0] ?? index;
  for (let candidate = index - 1; candidate >= Math.max(first, index - MOST); candidate--) if (fits(candidate)) return candidate;
  for (let back = 1; back <= REACH; back++) {
    const found = inSentence[at - back]?.slice(0, MOST).find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Inside quotation marks that the sentence opened: who is meant there, the speaker knows. */
function isQuoted(text: string, sentence: Span, { start }: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - 600), start);
  const opened = (before.match(/[“「]/gu) ?? []).length - (before.match(/[”」]/gu) ?? []).length;
  return opened > 0 || (before.match(/"/gu) ?? []).length % 2 === 1;
}

/** Behind a preposition a name is seldom what the next pronoun means. */
const isAside = (text: string, { start }: Span): boolean => /(?:[与和同向对]|据|援引|接受)$|\b(?:with|to|told|by|from|against)\s$/u.test(text.slice(Math.max(0, start - 8), start));

/** 英国公民 speaks of the people, not of the country. */
const isAttribute = (text: string, { kind, span }: DraftMention): boolean => kind === 'location' && /^(?:公民|人员|官员|士兵|军人|民众|居民|媒体|记者|总统|总理|首相|外长|外交官|企业|公司|籍)|^ (?:citizens|officials|troops|soldiers|nationals|president|officers)\b/u.test(text.slice(span.end, span.end + 12));

/** Whether a description can stand for the name: 该国 for a country, 该省 for a province, the group for no ministry. */
function isNamedBy(word: string, name: string, language: string): boolean {
  if (!/^(?:该|the )/iu.test(word)) return true;
  const { regions, media } = nameTableOf(language);
  if (/^(?:该国|the country)$/iu.test(word)) return regions.includes(name);
  if (/^(?:该省|the province)$/iu.test(word)) return /省$|province$/iu.test(name);
  if (/^(?:该州|the state)$/iu.test(word)) return /州$|state$/iu.test(name) || (!isChinese(language) && !regions.includes(name));
  if (/^(?:该县|the county|the district)$/iu.test(word)) return /县$|county$|district$/iu.test(name);
  if (/^(?:该岛|the island)$/iu.test(word)) return /岛$|island$/iu.test(name);
  if (/^(?:该镇|该村|the town|the village)$/iu.test(word)) return !regions.includes(name) && !/[省州国市]$|province$/u.test(name);
  if (/^(?:该市|该城|the city)$/iu.test(word)) return !regions.includes(name) && !/[省州国县岛]$|province$/u.test(name);
  if (/^(?:该组织|该武装|该武装组织|该团体|the group|the militant group|the organi[sz]ation)$/iu.test(word)) return !media.includes(name) && !/[部院局]$|政府$|(?:ministry|government)$/iu.test(name);
  if (/^(?:该部|该部门|the ministry|the department)$/iu.test(word)) return isChinese(language) ? /[部局署]$|部门$/u.test(name) : /ministry|department/iu.test(name);
  if (/^(?:该党|该政党|the party)$/iu.test(word)) return isChinese(language) ? /党|联盟|阵线/u.test(name) : !media.includes(name) && !/ministry|government|police|bank|inc\b/iu.test(name);
  if (/^该(?:社|报|电视台|媒体|通讯社|网站)$|^the (?:newspaper|news agency|broadcaster|paper)$/iu.test(word)) return media.includes(name) || /[社报台网]$|(?:Times|Post|Journal|Tribune|News|Herald)$/u.test(name);
  if (/^(?:该公司|该集团|该企业|该平台|该航空公司|the company|the firm|the carrier|the airline|the automaker|the tech giant)$/iu.test(word)) return !media.includes(name) && !(isChinese(language) ? /[部院局军党]$|政府$/u : /ministry|government|police|party|army|court/iu).test(name);
  if (/^(?:该银行|该行|the bank)$/iu.test(word)) return /银行|行$|bank/iu.test(name);
  if (/^(?:该大学|该校|the university)$/iu.test(word)) return /大学|学院|学校|中学|小学|university|school|college/iu.test(name);
  if (/^(?:该俱乐部|该球队|the club|the team)$/iu.test(word)) return /俱乐部|队|club|united|city|fc\b/iu.test(name) || !media.includes(name);
  return true;
}
