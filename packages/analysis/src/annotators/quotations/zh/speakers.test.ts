import { describe, expect, test } from '@jest/globals';
import { layersOf, linesOf, organization, person } from '../said.fixture.ts';
import type { Names } from '../said.fixture.ts';

const CASES: readonly [string, Names, readonly string[]][] = [
  ['港务局方面对此予以否认，称航道没有封闭。', organization('港务局'), ['… 港务局 <称> 航道没有封闭']],
  ['据以媒报道，三艘渡轮停航。', {}, ['… 以媒 <报道> 三艘渡轮停航']],
  ['据法新社报道，以总理林德3日表示，渡轮照常开行。', { ...organization('法新社'), ...person('林德') }, ['… 林德 via 法新社 <表示> 渡轮照常开行']],
  ['所有受访者均认为，票价太高。', {}, ['… 所有受访者 <认为> 票价太高']],
  ['有的船员认为，票价太高。', {}, ['… 有的船员 <认为> 票价太高']],
  ['有人说，票价太高。', {}, ['… 有人 <说> 票价太高']],
  ['船员们普遍认为，票价太高。', {}, ['… 船员们 <认为> 票价太高']],
  ['林德说，缆绳早已锈穿，再次呼吁港务局检修。', person('林德'), ['… 林德 <说> 缆绳早已锈穿', '… 林德 <呼吁> 港务局检修']],
  ['正如林德所说，渡口离不开灯塔。', person('林德'), ['… 林德 <说> 渡口离不开灯塔']],
  ['综合挪威媒体报道，三艘渡轮停航。', {}, ['… 挪威媒体 <报道> 三艘渡轮停航']],
  ['本报奥斯陆3月10日电记者马尔科报道：林德宣布，港口重新开放。', { 奥斯陆: 'location', ...person('林德', '马尔科') }, ['… 林德 <宣布> 港口重新开放']],
  ['三方当天发表的联合声明说，航道不会封闭。', {}, ['… 联合声明 via 三方 <说> 航道不会封闭']],
  ['港务局发布的报告显示，航道变浅。', organization('港务局'), ['… 报告 via 港务局 <显示> 航道变浅']],
  ['二十名船员联名致信林德，指责船东隐瞒事故。', person('林德'), ['… 二十名船员 <指责> 船东隐瞒事故']],
  ['法新社报道，林德在码头讲话，指责船东隐瞒事故。', { ...organization('法新社'), ...person('林德') }, ['… 法新社 <报道> 林德在码头讲话', '… 林德 via 法新社 <指责> 船东隐瞒事故']],
  ['港务局长林德在码头鞠躬道歉，“我辜负了船上所有的人”。', person('林德'), ['“” 林德 <-> 我辜负了船上所有的人']],
  ['港务局的局长林德眺望海面：“渡口明年一定会换上新的灯塔。”', { ...organization('港务局'), ...person('林德') }, ['“” 林德 <-> 渡口明年一定会换上新的灯塔。']],
  ['林德说，灯塔3时发出大雾警告，渡轮没有返航。', person('林德'), ['… 林德 <说> 灯塔3时发出大雾警告，渡轮没有返航']],
  ['林德提到，渡口明年要换灯塔。', person('林德'), ['… 林德 <提到> 渡口明年要换灯塔']],
  ['本报讯 记者马尔科报道：渡口昨天重新开放。', person('马尔科'), []],
];

const PASSED_ON: readonly [string, Names, readonly string[]][] = [
  ['据法新社报道，林德称渡轮照常开行。', { ...organization('法新社'), ...person('林德') }, ['… 林德 via 法新社 <称> 渡轮照常开行']],
  ['据法新社报道，三家船东起诉港务局，要求退还停靠费。', organization('法新社'), ['… 法新社 <报道> 三家船东起诉港务局，要求退还停靠费']],
  ['法新社报道称，港务局出于安全，已要求渡轮停航。', organization('法新社'), ['… 法新社 <报道称> 港务局出于安全，已要求渡轮停航']],
  ['因海军称将封锁航道，渔民连夜返航。', {}, ['… 海军 <称> 将封锁航道']],
];

const NONE: readonly [string, string][] = [
  ['what is called so', '船员们对林德所称损失并不认同。'],
  ['a name that everybody uses', '这座灯塔被渔民称为“海上的老邻居”。'],
  ['an answer that was not given', '缆绳断裂的原因仍不清楚，林德尚未作出回应。'],
  ['the time of what follows', '林德宣布停航后，渔民纷纷返港。'],
  ['what is only spoken of', '林德提到三座旧桥，却没有说是哪三座。'],
  ['a verse', '林德爱走夜航，“潮平两岸阔，风正一帆悬”，船开得稳。'],
  ['a proverb', '俗话说：“人心齐，泰山移，何况一座桥。”'],
  ['what may well be granted', '应该承认，渡轮的票价不高。'],
];

describe('speakers in Chinese', () => {
  test.each([...CASES, ...PASSED_ON])('%s', (text, names, lines) => {
    expect(linesOf(layersOf('zh-Hans', text, names))).toEqual(lines);
  });

  test.each(NONE)('%s is no quotation', (_what, text) => {
    expect(linesOf(layersOf('zh-Hans', text, person('林德')))).toEqual([]);
  });

  test('whoever was described and is pointed at is who was described', () => {
    expect(linesOf(layersOf('zh-Hans', '港务局一名发言人说，航道变浅。渡轮已经停航。这位发言人还说，灯塔要换灯。', organization('港务局'))).map((line) => line.split(' <')[0])).toEqual(['… 港务局一名发言人', '… 港务局一名发言人']);
  });

  test('a headline of two parts is two reports', () => {
    expect(linesOf(layersOf('zh-Hans', '港口停摆一周 林德称损失重大', person('林德')))).toEqual(['… 林德 <称> 损失重大']);
  });
});
