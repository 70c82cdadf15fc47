import { isoDay } from '../statement/date.ts';

/** A calendar day of which a part may be unsaid. */
export interface Evidence {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 Sunday to 6 Saturday, where the text names the weekday beside the date. */
  readonly weekday: number | null;
  /** Whether it stands in a dateline (新华社巴黎12月9日电), which is the day of writing itself. */
  readonly dateline: boolean;
  /** Where in the text it stands; 0 to 0 of an address. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH_NAME = String.raw`(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const WEEKDAY = String.raw`(?:[（(]?(?:星期|周|週|礼拜)(?<weekday>[一二三四五六日天]))?`;

/** Ways to write a day in running text, by language; a later one does not read what an earlier one has read. */
const WRITTEN = [
  new RegExp(String.raw`(?:(?<year>(?:19|20)\d{2})年\s*)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号號]${WEEKDAY}`, 'gu'),
  new RegExp(String.raw`(?:星期|周|週|礼拜)(?<weekday>[一二三四五六日天])[（(](?:(?<month>\d{1,2})月)?(?<day>\d{1,2})[日号號][)）]`, 'gu'),
  /(?<!为期|约|近|超过|\d|月|年)(?<day>\d{1,2})日(?!内|间|游|以上|元|均|常|报|本)/gu,
  /(?:(?<year>(?:19|20)\d{2})年)(?<month>\d{1,2})月(?!\d)/gu,
  new RegExp(String.raw`\b${MONTH_NAME}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<year>(?:19|20)\d{2}))?`, 'gu'),
  new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+${MONTH_NAME}(?:,?\s+(?<year>(?:19|20)\d{2}))?`, 'gu'),
] as const;

/** A clause that looks ahead names a day that is not yet. */
const AHEAD = /将|拟|计划|预计|预测|预期|有望|预定|定于|即将|期限|截止|之前|为止|明年|后年|\b(?:will|would|plans?|planned|due|by|until|before|deadline|scheduled|expected|next)\b/iu;
const CLAUSE_END = /[，。；！？,;.!?\n]/u;
/** 去年8月12日 is no day of this year. */
const ANOTHER_YEAR = /[去前]年的?$/u;
const DATELINE = /^[\s）)]*(?:电|讯|消息|报道|專電|专电)/u;

function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 60 && !CLAUSE_END.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 40 && !CLAUSE_END.test(text.charAt(to))) to++;
  return text.slice(from, to);
}

/** A day with its year that bounds something: since when it holds, until when it was counted. */
const BOUND_BEFORE = /(?:[自从至到—–-]|截至|截止)\s*(?:北京时间|当地时间)?$|\b(?:since|from|through|between|after|to)\s+$/iu;
const BOUND_AFTER = /^\s*(?:(?:起|正式)*(?:施行|实施|生效|执行)|起|以来|至\s*\d{1,4}[年月]|到\s*\d{1,4}[年月])/u;

const isBound = (text: string, start: number, end: number): boolean =>
  BOUND_BEFORE.test(text.slice(Math.max(0, start - 10), start)) || BOUND_AFTER.test(text.slice(end, end + 8));

/** Whether a stretch of the text stands in a clause that looks ahead. */
export const isAhead = (text: string, start: number, end: number): boolean => AHEAD.test(clauseAround(text, start, end));

const number = (words: string | undefined): number | null => (words === undefined ? null : Number(words));

function evidenceOf(match: RegExpMatchArray, text: string): Evidence | undefined {
  const groups = match.groups ?? {};
  const month = groups['name'] === undefined ? number(groups['month']) : MONTHS.findIndex((name) => name.startsWith((groups['name'] ?? '').slice(0, 3).toLowerCase())) + 1;
  const day = number(groups['day']);
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (isoDay(2000, month ?? 1, day ?? 1) === undefined) return undefined;
  const dateline = month !== null && DATELINE.test(text.slice(end, end + 6));
  if (!dateline && isAhead(text, start, end)) return undefined;
  const year = number(groups['year']);
  if (!dateline && (year === null ? ANOTHER_YEAR.test(text.slice(Math.max(0, start - 3), start)) : isBound(text, start, end))) return undefined;
  const weekday = groups['weekday'] === undefined ? null : '日一二三四五六'.indexOf(groups['weekday'].replace('天', '日'));
  return { year, month, day, weekday, dateline, start, end };
}

/** The days that a text names, other than those to come. `text` is folded to simplified Chinese. */
export function evidenceIn(text: string): Evidence[] {
  const taken: boolean[] = [];
  const found: Evidence[] = [];
  for (const pattern of WRITTEN) {
    for (const match of text.matchAll(pattern)) {
      if (taken[match.index] || taken[match.index + match[0].length - 1]) continue;
      for (let at = match.index; at < match.index + match[0].length; at++) taken[at] = true;
      const evidence = evidenceOf(match, text);
      if (evidence) found.push(evidence);
    }
  }
  return found;
}

/** The web archive puts the day of its copy before the address. */
const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\w+\//iu;
const IN_ADDRESS = [
  /(?<!\d)(?<year>(?:19|20)\d{2})[/_-]?(?<month>0[1-9]|1[0-2])[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?!\d{1,2}(?:\D|$))/u,
  /\/(?<year>(?:19|20)\d{2})[/_-](?<month>0?[1-9]|1[0-2])\//u,
] as const;

/** The day in an address (`/2021/10/09/`, `/2021-10/09/`, `/20211009/`), or its year and month. */
export function evidenceInAddress(address: string): Evidence | undefined {
  const path = address.replace(ARCHIVE, '').replace(/^https?:\/\/[^/]+/iu, '').replace(/[?#].*$/u, '');
  for (const pattern of IN_ADDRESS) {
    const groups = pattern.exec(path)?.groups;
    if (!groups) continue;
    const [year, month, day] = [Number(groups['year']), Number(groups['month']), number(groups['day'])];
    if (isoDay(year, month, day ?? 1) !== undefined) return { year, month, day, weekday: null, dateline: false, start: 0, end: 0 };
  }
  return undefined;
}
