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
    ['the day that the text goes on from', '谈判开始。2021年8月17日，代表们抵达。港务局说，另一名代表17日晚到达，19日离开。', [], '2021-08-19'],
    ['a day in a line of its own', '码头停工。\n港务局\n2021年8月17日', [], '2021-08-17'],
    ['today with its date', '假期开始了。今天（2021年12月31日），客流达到高峰。', [], '2021-12-31'],
    ['no day of a year that is said to be another', '工会13日宣布罢工。去年11月2日也有罢工。', ['https://x.example/2021/10/a.jpg'], '2021-10-13'],
    ['nothing of a day that the text looks back to', '双方15日达成协议。停火17日生效。冲突始于2023年10月7日。', [], null],
    ['nothing of one in English', 'Both sides signed the deal on Sunday. The war began with the raid of October 7, 2023.', [], null],
    ['nothing of an anniversary', '24日，民众在港口集会。1999年3月24日，空袭开始。', [], null],
    ['nothing of a later day of the month', '4月4日，警方悼念同事。2023年4月17日，一名警员殉职。', [], null],
    ['nothing before a year that has begun', '2019年5月7日，工会提出要求。2023年，事故有所减少。', [], null],
    ['nothing between two days', '检方指控他在2011年11月1日至2019年3月16日期间受贿。', [], null],
    ['nothing from which a law holds', '新的港口条例自2024年5月1日起施行。', [], null],
    ['nothing after a season', '今年，水库8月12日开闸，2022—2023年度汛期结束。', [], null],
    ['nothing without a year', '8月12日，工会宣布罢工。', [], null],
    ['nothing from one year of long ago', '8月12日，工会宣布罢工。工会成立于2007年。', [], null],
    ['no duration', '为期3日的罢工结束了，会谈在2日内开始。', ['https://x.example/2021/10/a.jpg'], null],
  ])('is %s', (_why, text, addresses, day) => {
    expect(referenceDayOf(null, text, addresses)).toEqual({ day, inferred: day !== null });
  });
});
