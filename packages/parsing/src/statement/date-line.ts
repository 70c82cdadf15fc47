import { foldHan } from '@dateline/document';
import { isText, type Draft, type TextDraft } from '../prose/draft.ts';
import { dateOf } from './date.ts';
import type { Stated } from './stated.ts';

/** A day as a whole line has it, with a clock time at most; what is read of it is up to `dateOf`. */
const DAY = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?|星期.|周.)`;
const CLOCK = String.raw`(?:[,\sT]|at)*\d{1,2}[:：时]\d{2}[^\p{L}]*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?|\s*(?:凌晨|早上|上午|中午|下午|晚上|晚)?\s*\d{1,2}(?:[:：]\d{2}|[时点](?:\d{1,2}分)?)`;
const LABEL = String.raw`(?:(?:published|posted|updated|date)(?:\s+on)?|(?:发布|发表|发稿|更新)?(?:时间|日期|于)|发布|发表|发稿|更新)\s*[:：]?`;

const DATE_LINE = new RegExp(String.raw`^\s*(?:${LABEL}\s*)?(?:${WEEKDAY}\s*)?(?:${DAY})(?:\s*${WEEKDAY})?(?:${CLOCK})?\s*$`, 'iu');

/** How far below its title an article prints its date, in blocks. */
const HEAD = 5;

/** What stands between the parts of a line below a title: `By Jane Doe | 26 March 2024`, `2024-12-04 23:10 来源：北方日报`. */
const BETWEEN = /\s*[|｜·•∙]\s*|\s+[-–—]+\s+|\s+(?=(?:来源|作者|记者|编辑|责编|责任编辑)\s*[:：])|[\t\u3000]+|\s{3,}/u;

/** A day within a byline, with its clock: of digits that are no part of a longer number. */
const WITHIN = new RegExp(String.raw`(?<![\d./-])(?:${DAY})(?:\s*${WEEKDAY})?(?:${CLOCK})?`, 'iu');
const HAN_NAME = String.raw`[\p{Script=Han}·A-Za-z、,， ]{2,24}`;
const PLACE = String.raw`[\p{Script=Han}·]{0,12}`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+`;

/** What a byline is once its day is taken out (\0 stands there): who wrote, for whom and where. A heading with a day in it is none. */
const BYLINES = [
  // 记者 王明 2024年5月6日报道 · 文/林可 2024-05-06 · （通讯员 2024年5月6日电）
  new RegExp(String.raw`^[（(【[]?(?:[\p{Script=Han}]{2,8}[社报网台刊]\s*)?(?:本报|本刊|本网|本台|特约)?(?:驻${PLACE})?(?:见习|实习|特派|综合)?(?:记者|作者|撰文|撰稿|通讯员|编辑|责编|编译|文|来源|稿源)\s*[:：/／丨|]?\s*(?:${HAN_NAME})?\s*\0\s*(?:(?:发自|自)?${PLACE}(?:综合)?(?:报道|电|讯|专电)?)[）)】\]]?$`, 'u'),
  // 北方日报 2024年5月6日 · 北方社利隆圭2024年5月6日电（记者李明）
  new RegExp(String.raw`^[（(【[]?[\p{Script=Han}]{2,10}(?:社|报|网|台|刊|新闻|客户端|公众号)${PLACE}(?:记者${PLACE})?\s*\0\s*(?:综合)?(?:报道|电|讯|专电)?(?:[（(](?:记者|作者|编辑|通讯员)[^（）()。]{1,24}[）)])?[）)】\]]?$`, 'u'),
  // 2024年5月6日 北方日报 记者 王明
  new RegExp(String.raw`^[（(【[]?\0[\s,，]+(?:[\p{Script=Han}]{2,8}[社报网台刊](?=[\s）)】\]]|$)|(?:本报|本网|本台|特约)?(?:记者|作者|撰文|文|来源|编辑))[^。！？!?；;]{0,30}$`, 'u'),
  // 首尔，2024年5月6日 · 北方新闻（2024年5月6日）
  /^(?:\p{Script=Han}{2,4}[，,]|\p{Script=Han}{2,6}(?:\s+|[（(]))?\0[）)]?$/u,
  /^[（(]?\0(?:[，,]\s*\p{Script=Han}{2,4}|\s+\p{Script=Han}{2,4})[）)]?$/u,
  // Seoul, 8 December 2024
  new RegExp(String.raw`^(?:${NAME} ){0,2}${NAME}, \0$|^\0, (?:${NAME} ){0,2}${NAME}$`, 'u'),
  // By Jane Roe, Aug 13, 2021 · By Jane Roe and Ann Poe in Nairobi, 13 August 2021 · Jane Roe, Nairobi, 13 August 2021
  new RegExp(String.raw`^(?:[Bb]y|BY|${NAME})\s+${NAME}(?:(?:,? (?:and|in|for|at|of|with|the) |, | )${NAME}){0,9},?\s*[(]?(?:(?:[Oo]n|[Pp]ublished|[Uu]pdated|[Pp]osted) )?\0[)]?$`, 'u'),
] as const;

/** `（4/3 15:13 更新）` says when the line was changed, not when it was published. */
const ASIDE = /[（(][^（()）]*[）)]/gu;

/** A line below a title is short; a longer one is prose. */
const LONGEST = 100;

/** Whether a line holds a day and nothing else, whatever label stands before it. */
export const isDateLine = (words: string): boolean => dayIn(words) === words;

/** The part of a line below a title that is a day, where one is. */
export function dayIn(words: string): string | undefined {
  const line = foldHan(words).replace(ASIDE, '').trim();
  if (line.length > LONGEST) return undefined;
  if (isDay(line)) return words;
  return line.split(BETWEEN).find(isDay) ?? dayInByline(foldHan(words).trim());
}

/** The day that a byline holds among its words: By Jane Roe, Aug 13, 2021. */
function dayInByline(line: string): string | undefined {
  const day = WITHIN.exec(line)?.[0].trim();
  if (day === undefined || dateOf(day) === undefined) return undefined;
  const rest = line.replace(day, '\0');
  return BYLINES.some((pattern) => pattern.test(rest)) ? day : undefined;
}

const isDay = (part: string): boolean => DATE_LINE.test(part) && dateOf(part) !== undefined;

/** The line below the title that prints the day of publication, and nothing that a reader reads. */
export const dateLineOf = (drafts: readonly Draft[]): TextDraft | undefined => headOf(drafts).find(({ strand }) => isDateLine(strand.text));

/** The day that is printed below the title, alone on its line or in a byline. */
export function statedByDateLine(drafts: readonly Draft[]): Partial<Stated> {
  for (const { strand } of headOf(drafts)) {
    const day = dayIn(strand.text);
    if (day !== undefined) return { date: day };
  }
  return {};
}

const headOf = (drafts: readonly Draft[]): TextDraft[] => drafts.filter(isText).slice(0, HEAD);
