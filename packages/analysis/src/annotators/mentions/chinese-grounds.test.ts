import { expect, test } from '@jest/globals';
import { openGazetteer } from '@dateline/gazetteer';
import { chineseGrounds } from './chinese-grounds.ts';

const gazetteer = openGazetteer();

test.each<[why: string, text: string, expected: string[]]>([
  ['a camp in the part of a country', '军方炮击该国中部努赛赖特难民营。', ['努赛赖特难民营']],
  ['no village of a word of the language', '官员走访东部沿海村。', []],
  ['a motorway by its number', '货车在G55二广高速公路上侧翻。', ['G55二广高速公路']],
  ['no motorway of any', '客车驶上国内高速公路。', []],
  ['a railway by what it joins', '今天，沪昆高铁和京广铁路停运，钢铁路桥受损。', ['沪昆高铁', '京广铁路']],
  ['a bridge by its number', '空袭击中B2大桥。', ['B2大桥']],
  ['an area that the gazetteer has', '据县政府的数据，能登地区强震致多人死亡。', ['能登地区']],
  ['no area that it does not have', '救援队说，受灾地区缺水。', []],
  ['two streets that cross', '两车在城中路与河滨东路交叉处相撞。', ['城中路', '河滨东路']],
])('%s', (_, text, expected) => {
  expect(chineseGrounds(text, [], gazetteer).map(({ span }) => text.slice(span.start, span.end)).sort((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(expected);
});
