import { foldHan } from '@dateline/document';
import { evidenceInAddress } from '../day/evidence.ts';
import { isText, type Draft } from '../prose/draft.ts';
import { statedByDateLine } from './date-line.ts';
import { firstStated, type Stated } from './stated.ts';

/** Words of the link by which a copy names its original, folded to simplified; the group is the publisher. */
const ORIGINAL = /^[[【（(]?(?:(?:查看|阅读|浏览)?原文(?:链接|地址|网址|连结)?|(?:转载|转|摘|来)(?:自|源)\s*[:：]?\s*(?<publisher>[^\s:：]{2,24})|original(?: article| post| story)?|(?:source|via)\b[: ]*)[\]】）)]?$/iu;

/** What bylines put before a name. */
const BEFORE_NAME = /^\s*(?:by\s+|(?:作者|撰文|文|记者|記者)\s*[:：/／]\s*)/iu;

/** What a copy states by linking to its original: its address, and the publisher where the link says whose it is. */
export function statedByOriginal(drafts: readonly Draft[]): Partial<Stated> {
  for (const { text, url } of drafts.filter(isText).flatMap((draft) => draft.links)) {
    const words = ORIGINAL.exec(foldHan(text));
    if (words && /^https?:/iu.test(url)) return { url, publisher: words.groups?.['publisher'] ? text.slice(-words.groups['publisher'].length) : null };
  }
  return {};
}

/** The day in an article's own address, where nothing else states one: publishers file articles by the day. */
export function statedByAddress(url: string | null): Partial<Stated> {
  const day = url === null ? undefined : evidenceInAddress(url);
  if (!day || day.day === null) return {};
  return { date: [day.year, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-') };
}

/** All that a document states; then the date that it prints below its title, the original that it links to and its address. */
export function completed(stated: Stated, drafts: readonly Draft[]): Stated {
  const known = firstStated(stated, statedByOriginal(drafts));
  const authors = known.authors.map((author) => author.replace(BEFORE_NAME, '').trim()).filter((author) => author !== '');
  return firstStated({ ...known, authors }, statedByDateLine(drafts), statedByAddress(known.url));
}
