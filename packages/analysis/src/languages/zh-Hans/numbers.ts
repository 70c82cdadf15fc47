import { matchesOf } from '../../words/matches.ts';
/** Chinese numerals. Traditional text is folded to simplified characters before it is read. */
export const DIGITS = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3,
} as const satisfies Record<string, number>;

/** Multipliers within a group of four digits. */
export const TENS = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 } as const satisfies Record<string, number>;

/** Multipliers of groups. */
export const MYRIADS = { 万: 1e4, 亿: 1e8, 兆: 1e12 } as const satisfies Record<string, number>;

const digits: ReadonlyMap<string, number> = new Map(Object.entries(DIGITS));
const tens: ReadonlyMap<string, number> = new Map(Object.entries(TENS));
const myriads: ReadonlyMap<string, number> = new Map(Object.entries(MYRIADS));

/** A numeral in Arabic digits, in characters, or in both (35.9万, 三千五百, 1亿2000万, 二〇二一); NaN where it is none. */
export function readNumeral(numeral: string): number {
  if (/^\d+$/u.test(numeral)) return Number(numeral);
  const text = numeral.normalize('NFKC').replace(/[,，\s]/gu, '').replace('廿', '二十').replace('卅', '三十');
  if (text === '') return NaN;
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((c) => digits.get(c)).join(''));
  let total = 0;
  let group = 0;
  let pending: number | null = null;
  let last = 1;
  for (const [token] of matchesOf(text, /\d+(?:\.\d+)?|./gu)) {
    const ten = tens.get(token);
    const myriad = myriads.get(token);
    if (/^\d/u.test(token)) pending = Number(token);
    else if (digits.has(token)) pending = digits.get(token) ?? 0;
    else if (ten !== undefined) {
      group += (pending ?? 1) * ten;
      pending = null;
      last = ten;
    } else if (myriad !== undefined) {
      total = (total + group + (pending ?? (group === 0 && total === 0 ? 1 : 0))) * myriad;
      group = 0;
      pending = null;
      last = myriad;
    } else return NaN;
  }
  // 三万五 is 35,000: a last single digit counts in tenths of the multiplier before it
  const tail = pending !== null && last >= 100 && /[百千万亿][一二三四五六七八九]$/u.test(text) ? (pending * last) / 10 : (pending ?? 0);
  return round(total + group + tail);
}

/** 35.9 × 10,000 is 359000, not 358999.99999999994. */
const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
