import { describe, expect, it } from '@jest/globals';
import { referenceDayOf } from './reference-day.ts';

describe('the reference day', () => {
  it('is the day that is known where one is', () => {
    expect(referenceDayOf('2021-08-10T23:00:00-05:00', '8月1日', [])).toEqual({ day: '2021-08-10', inferred: false });
  });

  it.each<[string, string, string[], string | null]>([
    ['the dateline, with the year of another date', '海港社里沃尼亚8月9日电 工人10日将继续罢工。2021年8月1日，谈判开始。', [], '2021-08-09'],
    ['the latest day, with the year of a picture of that month', '当地时间10月9日报道，罢工开始于10月8日。', ['https://x.example/uploads/2021/10/a.jpg'], '2021-10-09'],
    ['a bare day of the month that is named', '这张8月12日拍摄的照片。工会13日宣布罢工。2021年8月5日谈判破裂。', [], '2021-08-13'],
    ['no day to come', '8月12日开始罢工，预计8月31日结束。2021年8月5日谈判破裂。', [], '2021-08-12'],
    ['January after December', '12月30日罢工开始，1月2日结束。', ['https://x.example/2022/01/a.jpg'], '2022-01-02'],
    ['the year after a series of full years, in a text that says 今年', '今年已有百次罢工。2019年和2020年罢工较少。8月12日，工会宣布罢工。', [], '2021-08-12'],
    ['the year by the weekday, after the latest year named', '8月12日（星期四），工会宣布罢工。2019年也有罢工。', [], '2021-08-12'],
    ['English dates', 'Dockers walked out on August 9, and the owners replied on Aug. 11, 2021.', [], '2021-08-11'],
    ['the day of an address where the text names none', '罢工开始了。', ['https://x.example/2021/0810/a.html'], '2021-08-10'],
    ['no archive’s own day', '罢工开始了。', ['https://web.archive.org/web/20210712011056/https://x.example/a.html'], null],
    ['nothing without a year', '8月12日，工会宣布罢工。', [], null],
    ['nothing from one year of long ago', '8月12日，工会宣布罢工。工会成立于2007年。', [], null],
    ['no duration', '为期3日的罢工结束了，会谈在2日内开始。', ['https://x.example/2021/10/a.jpg'], null],
  ])('is %s', (_why, text, addresses, day) => {
    expect(referenceDayOf(null, text, addresses)).toEqual({ day, inferred: day !== null });
  });
});
