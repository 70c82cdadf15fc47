import type { Article } from '@dateline/document';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timesOf } from '../times/times.ts';
import { quantitiesOf } from './quantities.ts';

const quantitiesIn = (text: string, language: string) => {
  const layers = { article: { language, text, reference: { day: '2021-08-14', inferred: false } } as Article, sentences: [{ start: 0, end: text.length }] };
  return quantitiesOf({ ...layers, times: timesOf(layers) });
};

const read = (text: string, language: string): string[] =>
  quantitiesIn(text, language).map(({ span, value, upper, bound, unit, counted }) =>
    [text.slice(span.start, span.end), bound, upper === null ? value : `${String(value)}..${String(upper)}`, unit ?? '-', counted ? text.slice(counted.start, counted.end) : '-'].join(' · '),
  );

const chinese: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['二三十人到场，三四百名学生停课，七八架飞机。', '二三十人 · about · 20..30 · 人 · -', '三四百名 · about · 300..400 · 名 · 学生', '七八架 · about · 7..8 · 架 · 飞机'],
  ['约3000人参加集会。', '约3000人 · about · 3000 · 人 · -'],
  ['超过35.9万难民越境。', '超过35.9万 · more-than · 359000 · - · 难民'],
  ['数十人受伤，上千户家庭停电。', '数十人 · about · 20..90 · 人 · -', '上千户 · at-least · 1000 · 户 · 家庭'],
  ['得票超过一半，三分之二的席位。', '超过一半 · more-than · 0.5 · - · -', '三分之二 · exact · 0.666667 · - · -'],
  ['至少15名矿工被困。', '至少15名 · at-least · 15 · 名 · 矿工'],
  ['造成五名平民死亡，90多人受伤。', '五名 · exact · 5 · 名 · 平民', '90多人 · more-than · 90 · 人 · -'],
  ['车祸致3死9伤。', '3 · exact · 3 · - · -', '9 · exact · 9 · - · -'],
  ['3死刑犯的案件，九死一生。'],
  ['3至5人获救。', '3至5人 · exact · 3..5 · 人 · -'],
  ['票价上涨百分之十，即15%至20%。', '百分之十 · exact · 10 · % · -', '15%至20% · exact · 15..20 · % · -'],
  ['耗资3.5亿美元，面积两万平方公里。', '3.5亿美元 · exact · 350000000 · 美元 · -', '两万平方公里 · exact · 20000 · 平方公里 · -'],
  ['不到100辆卡车、200人以上、300人左右。', '不到100辆 · less-than · 100 · 辆 · 卡车', '200人以上 · at-least · 200 · 人 · -', '300人左右 · about · 300 · 人 · -'],
  ['6个沿海城市的学校停课三天。', '6个 · exact · 6 · 个 · 沿海城市'],
  ['第二次会议，第3名，两国，一些人，一个月，七国集团，C-17运输机，两部分。'],
  ['2021年8月12日上午10时30分。'],
];

const english: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Dozens were killed and hundreds more injured.', 'Dozens · about · 24..99 · - · -', 'hundreds · about · 200..900 · - · -'],
  ['More than 120 people fled.', 'More than 120 · more-than · 120 · - · people'],
  ['Two dozen trucks carried about 3,500 troops.', 'Two dozen · exact · 24 · - · trucks', 'about 3,500 · about · 3500 · - · troops'],
  ['It cost US$3.5 billion, or 12 percent more.', 'US$3.5 billion · exact · 3500000000 · US$ · -', '12 percent · exact · 12 · percent · -'],
  ['At least one civilian and fewer than ten soldiers died.', 'At least one · at-least · 1 · - · civilian', 'fewer than ten · less-than · 10 · - · soldiers'],
  ['Dozens of homes and hundreds of people.', 'Dozens of · about · 24..99 · - · homes', 'hundreds of · about · 200..900 · - · people'],
  ['Between 3 and 5 million people, 200 or more.', '3 and 5 million · exact · 3000000..5000000 · - · people'],
  ['A third of the seats, 40 miles away.', 'A third · exact · 0.333333 · - · -', '40 miles · exact · 40 · miles · -'],
  ['Twenty-five elected local councillors resigned.', 'Twenty-five · exact · 25 · - · elected local councillors'],
  ['Some 15-20 trucks, a 19-15 vote, 27 years old, Sept. 11 attacks.', 'Some 15-20 · about · 15..20 · - · trucks'],
  ['The crash killed seven and injured 40, and four were arrested.', 'seven · exact · 7 · - · -', '40 · exact · 40 · - · -', 'four · exact · 4 · - · -'],
  ['The third man, 51, of Flight 93 won 5-1 on 12 August 2021; one of them, a 19-year-old.'],
];

describe('quantitiesOf', () => {
  it.each(chinese)('reads %s', (text, ...expected) => {
    expect(read(text, 'zh-Hans')).toEqual(expected);
  });

  it.each(english)('reads %s', (text, ...expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });

  it('keeps the unit of traditional text as it is written', () => {
    expect(read('至少三輛貨車，約兩百個家庭', 'zh-Hant')).toEqual(['至少三輛 · at-least · 3 · 輛 · 貨車', '約兩百個家庭 · about · 200 · 個家庭 · -']);
  });

  const words = fc.array(fc.constantFrom('3', '万', '人', '约', '数十', '至', '8月', '12日', '%', '个', '的', ' people', 'two ', 'dozen', '$', '5,000', 'more than ', '。', '\n', '\ud83d', '百分之', '多'), { maxLength: 30 });

  it.each(['zh-Hans', 'en'])('gives spans within the text, in order, apart from each other and from times, in %s', (language) => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const layers = { article: { language, text, reference: { day: '2021-08-14', inferred: false } } as Article, sentences: [{ start: 0, end: text.length }] };
        const times = timesOf(layers);
        let end = 0;
        for (const { span, counted } of quantitiesOf({ ...layers, times })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(times.some((time) => time.span.start < span.end && span.start < time.span.end)).toBe(false);
          end = span.end;
          expect((counted ?? span).end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
