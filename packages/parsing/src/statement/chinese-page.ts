import { foldHan } from '@dateline/document';
import { isText, type Draft } from '../prose/draft.ts';
import { dayIn } from './date-line.ts';
import { firstStated, type Stated } from './stated.ts';

const NAME = String.raw`[\p{Script=Han}·A-Za-z]{2,20}`;
const DAY = String.raw`\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(?:\s*(?:星期.|周.)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?`;

/** How pages in Chinese print what they state, in text folded to simplified; the first group is what is stated. */
const PRINTED = {
  labelledDate: ['发布|发表|发稿|刊登|上传|录入', '更新'].map((label) => new RegExp(String.raw`(?:(?:${label})(?:时间|日期|于)?|时间|日期)\s*[:：]?\s*(${DAY})`, 'u')),
  date: [
    new RegExp(String.raw`^\s*(${DAY})`, 'u'),
    new RegExp(String.raw`(\d{4}年\d{1,2}月\d{1,2}日\s*\d{1,2}[:：]\d{2})`, 'u'),
    new RegExp(String.raw`(${DAY})`, 'u'),
  ],
  publisher: [/(?:来源|稿源|文章来源|信息来源|出处)\s*[:：]\s*([^\s|｜:：，。;；（(]{2,24})/u],
  author: [new RegExp(String.raw`(?:作者|记者|撰文|撰稿|文)\s*[:：/／]\s*(${NAME})`, 'u'), new RegExp(String.raw`[（(](?:本报|本网|本台)?(?:见习)?记者[:：\s]*(${NAME}?)[)）]`, 'u')],
  editor: [new RegExp(String.raw`(?:责任编辑|责编|编辑)\s*[:：]\s*(${NAME})`, 'u')],
} as const;

const first = (patterns: readonly RegExp[], lines: readonly string[]): string | null => {
  for (const pattern of patterns) for (const line of lines) {
    const found = pattern.exec(line)?.[1]?.trim();
    if (found !== undefined && found !== '') return found;
  }
  return null;
};

/** Printed statements stand on short lines of their own; longer ones are prose that mentions a source. */
const LONGEST = 120;
/** A line with such a pause is a sentence, and the day in it one of those that the article tells of. */
const SENTENCE = /[，。；！？]/u;

const dateIn = (lines: readonly string[]): string | null =>
  first(PRINTED.labelledDate, lines) ?? lines.map(dayIn).find((day) => day !== undefined) ?? first(PRINTED.date, lines.filter((line) => !SENTENCE.test(line)));

/** What a page in Chinese prints around its article: 发布时间, 来源, 作者, 责任编辑. */
export function statedInPrint(drafts: readonly Draft[]): Stated & { readonly editor: string | null } {
  const lines = drafts.filter(isText).map((draft) => draft.strand.text.replace(/\s+/gu, ' ').trim());
  const short = lines.filter((line) => line.length <= LONGEST);
  const folded = short.map(foldHan);
  const unfold = (words: string | null): string | null => {
    if (words === null) return null;
    const line = folded.findIndex((text) => text.includes(words));
    const at = folded[line]?.indexOf(words) ?? -1;
    return at < 0 ? words : (short[line]?.slice(at, at + words.length) ?? words);
  };
  const author = first(PRINTED.author, [...folded, ...lines.filter((line) => line.length > LONGEST).map((line) => foldHan(line.slice(0, 60)))]);
  return {
    ...firstStated({ date: dateIn(folded), publisher: unfold(first(PRINTED.publisher, folded)), authors: author === null ? [] : [unfold(author) ?? author] }),
    editor: unfold(first(PRINTED.editor, folded)),
  };
}
