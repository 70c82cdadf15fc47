import { isoDuration } from '../../annotators/times/duration.ts';
import type { Amount } from '../../annotators/times/duration.ts';
import { isBelowDay, type Meaning, type Unit } from '../../annotators/times/meaning.ts';
import type { Groups, TimeRule } from '../../annotators/times/time-language.ts';
import { readNumeral } from './numbers.ts';
import { DAYS_LONG, GONE_ON, INCIDENTS, NEIGHBOURS, NOT_AFTER_UNITS, UNITS, VAGUE } from './time-words.ts';
import { matchesOf } from '../../words/matches.ts';
import { alternatives } from '../../words/alternatives.ts';

const COUNT = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.5)?|半|(?![百千]|[一二两三四五六七八九]{2})[一二两三四五六七八九十百千]{1,5})';
const UNIT = alternatives(Object.keys(UNITS));
/** 两个半小时, 三年半, 20多天 */
const AMOUNT = `${COUNT}(?:多|余|来)? ?(?:个[半多](?:月|小时|星期|钟头)|(?:${UNIT})(?!${NOT_AFTER_UNITS})|(?<=半)月(?!刊|湾|板|形))(?:半(?!数|球|径|岛)|多(?!久|少))?`;
/** 三周零一天, 1小时30分 */
const AMOUNTS = `${AMOUNT}(?:[零又、]?(?:${AMOUNT}|\\d{1,2}分(?!之)|(?<=天)\\d{1,2}时(?![整许左前后]|\\d)))*`;
/** No ordinal, no recurrence, no tail of a number; 这一天 and 一天 in 同一天 name a day. */
const FREE = '(?<![\\d.,:：第每逐十百千万亿零〇]|(?<![时相事])隔|[12]\\d{3}[至到]|[一二三四五六七八九](?=[十百千一二三四五六七八九])|(?:这|那|有|哪|同|某|头|整|的)(?=一天)|日(?=一天)|终于等到这|这(?=一年)|(?<![第提推延之以])[上下前后](?=一)|每一|人均|年均)';

/** 前 and 后 behind an amount, where they begin no other word. */
const AGO = '[之以]?前(?!往|线|后|夕|总|首|景|锋|来|去|进|期)';
const LATER = '[之以]?后(?!天|年|续|方|者|勤|期)';

const AMOUNT_PARTS = new RegExp(`(?<count>${COUNT})(?:多|余|来)? ?(?:个(?<inner>[半多])(?<word>月|小时|星期|钟头)|(?<unit>${UNIT}|分|时)|(?<bare>(?<=半)月))(?<half>半)?`, 'gu');

function amountsOf(text: string | undefined): readonly Amount[] {
  return matchesOf(text ?? '', AMOUNT_PARTS).flatMap(({ 0: whole, groups = {} }) => {
    const { count = '', inner, word, bare, unit, half } = groups as Groups & { count?: string };
    const name = unit === '分' ? '分钟' : unit === '时' ? '小时' : (unit ?? `个${word ?? bare ?? ''}`);
    const found = UNITS[name as keyof typeof UNITS] as readonly [Unit, number] | undefined;
    const value = (count === '半' ? 0.5 : readNumeral(count)) + (inner === '半' || half ? 0.5 : 0);
    // 2021年 is a year of the calendar, 08年 too
    const isCalendarYear = /^(?:[12]\d{3}|0\d) ?年/u.test(whole);
    return found && !Number.isNaN(value) && !isCalendarYear ? [[value * found[1], found[0]] as const] : [];
  });
}

const withAmount = (read: (amount: Amount) => Meaning | null) => (groups: Groups): Meaning | null => {
  const [amount] = amountsOf(groups.amount);
  return amount ? read(amount) : null;
};

/** 24至48小时, 两到三周: at least and at most so long; the first number is counted in the unit of the second. */
function between(low: string | undefined, amount: string | undefined): Meaning | null {
  const [most] = amountsOf(amount);
  const [least] = amountsOf(amount?.replace(FIRST_COUNT, low ?? ''));
  return most && least && least[0] < most[0] && most[1] !== 'second' ? { kind: 'duration', iso: `${isoDuration([least])}/${isoDuration([most])}`, unit: most[1] } : null;
}

const FIRST_COUNT = new RegExp(`^${COUNT}`, 'u');

const duration = (amounts: readonly Amount[]): Meaning | null => {
  const unit = amounts[0]?.[1];
  return unit && unit !== 'second' ? { kind: 'duration', iso: isoDuration(amounts), unit } : null;
};

const rule = (name: string, source: string, read: TimeRule['read']): TimeRule => ({ name, pattern: new RegExp(source, 'uy'), read });
const counting = (...args: Parameters<typeof rule>): TimeRule => ({ ...rule(...args), begins: 'numeral' });
const wordy = (...args: Parameters<typeof rule>): TimeRule => ({ ...rule(...args), begins: 'word' });
const past = withAmount(([count, unit]) => ({ kind: 'window', by: -count, unit }));

/** Durations and times counted in units; the members of a date are in time-pieces. */
export const timeRules: readonly TimeRule[] = [
  // 大选前十天: how long before, whenever that was
  wordy('before what happened', `(?=前)(?<=${INCIDENTS.join('|')})前(?!一[天晚])(?<amount>${AMOUNT})`, ({ amount }) => duration(amountsOf(amount))),
  rule('about so long', `(?:(?:未来|今后|接下来|随后)(?:的)?)?(?=${NEIGHBOURS})(?<low>.)、?(?<amount>${AMOUNT.replace(COUNT, '[两二三四五六七八九]')})(?:之?内|里|间)?(?![前后来以之])`, ({ low, amount }) => between(low, amount)),
  rule('vague', `(?<![\\d.,第每隔一二三四五六七八九十个两半])(?:${VAGUE.join('|')})`, () => ({ kind: 'vague' })),
  // a day ago is one before that of the tale: before today there is a word for it
  counting('ago', `${FREE}(?<amount>${AMOUNT})${AGO}`, withAmount(([count, unit]) => (isBelowDay(count, unit) ? null : { kind: 'shift', by: -count, unit, from: count === 1 && unit === 'day' ? 'named' : 'reference' }))),
  // 他两小时前离港: before the article was published. 起飞两小时前 counts from the verb
  counting('ago by the clock', `(?<=^|[，。；：！？“”他她它们]|就在|早在|刚刚)${FREE}(?<amount>${AMOUNT})(?=${AGO})`, withAmount(([count, unit]) => (isBelowDay(count, unit) ? { kind: 'shift', by: -count, unit, from: 'reference' } : null))),
  counting('after so long', `(?=${AMOUNT}[之以]?后)(?<=(?:${GONE_ON.join('|')})了?(?:近|约|将近|大约|仅|才)?)${FREE}(?<amount>${AMOUNT})(?=${LATER})`, ({ amount }) => duration(amountsOf(amount))),
  counting('later', `(?=${AMOUNT}[之以]?后)(?<!(?:${GONE_ON.join('|')})了?(?:近|约|将近|大约|仅|才)?)${FREE}(?<amount>${AMOUNT})${LATER}`, withAmount(([count, unit]) => (isBelowDay(count, unit) ? null : { kind: 'shift', by: count, unit, from: 'named' }))),
  // the words of a length, which it is where no clock time stands before it: 约一小时后. 暂停了三小时后 counts from the verb
  counting('later by the clock', `(?<!了(?:近|约|将近|大约)?)${FREE}(?<amount>${AMOUNT})(?=${LATER})`, withAmount(([count, unit]) => (isBelowDay(count, unit) ? { kind: 'shift', by: count, unit, from: 'named' } : null))),
  counting('days before and after', `${FREE}两日[之以]?(?<side>前|后)(?!往|线|夕|总|天|年|续|方|者)`, ({ side }) => ({ kind: 'shift', by: side === '前' ? -2 : 2, unit: 'day', from: side === '前' ? 'reference' : 'named' })),
  counting('days and nights', `${FREE}(?<count>\\d{1,3}|[一两三四五六七八九十]{1,3})[日天](?:\\d{1,3}|[一两三四五六七八九十]{1,3})[夜晚]`, ({ count }) => ({ kind: 'duration', iso: isoDuration([[readNumeral(count ?? ''), 'day']]), unit: 'day' })),
  // 三日前，他还在岛上: the day of a month has its number in digits
  counting('days ago', `${FREE}(?<count>[三四五六七八九])日[之以]?前(?=[，的他她我曾已才])`, ({ count }) => ({ kind: 'shift', by: -readNumeral(count ?? ''), unit: 'day', from: 'reference' })),
  counting('in so long', `(?<=再过)${FREE}(?<amount>${AMOUNT})(?!之?后)`, withAmount(([count, unit]) => ({ kind: 'shift', by: count, unit, from: 'reference' }))),
  wordy('past window', `(?:过去|最近)(?:的|这)?(?<amount>${AMOUNT})(?!之?[前后])(?:以?来|里|间|内)?`, past),
  rule('window up to now', `(?:近|这)?${FREE.replace('上', '')}(?<amount>${AMOUNT})(?:以来|来(?=的(?:最|首|第一))|来(?!自|到|说|看|往|源|访|临|袭|的))`, past),
  // at the head of a clause: 经过近三年的谈判 is nearly three years
  wordy('recent window', `(?<=^|[，。；：、在])近(?<amount>${AMOUNT})(?!之?[前后]|的|时间|历史)(?:内|里|间)?`, past),
  wordy('future window', `(?:未来|今后|接下来|往后)(?:的)?(?<amount>${AMOUNT})(?:内|里|间|中)?`, withAmount(([count, unit]) => ({ kind: 'window', by: count, unit }))),
  wordy('this one and the next', '今明两(?<unit>[年天日])', ({ unit }) => ({ kind: 'window', by: 1, unit: unit === '年' ? 'year' : 'day' })),
  wordy('the next two', '明后(?:两)?[天日]', () => ({ kind: 'window', by: 1, unit: 'day', skips: 1 })),
  // the day is that of the story: 市长上午视察灾区
  wordy('part of the day', '(?:(?<=截至)|(?<![每个一整从自到至两全当\\d日天今昨明后晚号]|周[一二三四五六日天末]))(?:凌晨|清晨|早上|上午|中午|正午|下午|傍晚|晚间|深夜|午夜(?=前后|过后|[之以]后))(?![到至和与、及都就起醒好时时段班课茶饭餐吃休]|\\d|[一二两三四五六七八九十]{1,3}[点时])', () => ({ kind: 'point', day: { by: 0, from: 'named' } })),
  wordy('part of a day as a moment', '(?<![\\d日天今昨明后晚号])(?:黎明|凌晨|清晨|早晨|中午|正午|午后|傍晚|黄昏|午夜|深夜)时分', () => ({ kind: 'point', day: { by: 0, from: 'named' } })),
  counting('days', `${FREE}(?<count>\\d{1,3}|[一两三四五六七八九十]{1,3})(?:日|天)(?=[之以]?内|游|之久|期限)|${FREE}(?<two>两)日(?=[，。、间来])|(?<=${DAYS_LONG.join('|')})(?<long>\\d{1,3}|[一两三四五六七八九十]{1,3})日(?![至到早上中下晚凌深清傍当开电])`, ({ count, long, two = long }) => ({ kind: 'duration', iso: isoDuration([[readNumeral(count ?? two ?? ''), 'day']]), unit: 'day' })),
  counting('so long to so long', `${FREE}(?<low>\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:至|到|[-–—~～])(?<amount>${AMOUNT})(?!之计|一度|一次|\\d|[前后])`, ({ low, amount }) => between(low, amount)),
  counting('duration', `${FREE}(?:\\d{1,3}(?:至|到|[-–—~～]))?(?<amount>${AMOUNTS})(?!之计|一度|一次|\\d)`, ({ amount }) => duration(amountsOf(amount))),
  // 每30分钟, 每隔两周; 每天 is no length
  counting('every so long', `(?<=每隔?)(?<amount>(?:\\d{1,3}|[二两三四五六七八九十半]{1,3})个?(?:小时|分钟|天|周|年|月|星期)|一个?小时)(?!代|级|龄|岁|度|期)`, ({ amount }) => duration(amountsOf(amount))),
  // the day is that of the clause: 搜寻进入第四天
  wordy('so-manieth day', '(?<=进入[^，。；：！？\\n]{0,8})第(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})天', () => ({ kind: 'point', day: { by: 0, from: 'named' } })),
];
