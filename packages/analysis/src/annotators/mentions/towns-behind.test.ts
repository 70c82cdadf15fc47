import { expect, test } from '@jest/globals';
import { openGazetteer } from '@dateline/gazetteer';
import { candidate } from './candidate.ts';
import { townsBehind } from './towns-behind.ts';

const gazetteer = openGazetteer();

/** What stands behind the place that the text begins with. */
const behind = (place: string, rest: string): string[] =>
  townsBehind(place + rest, [candidate({ start: 0, end: place.length }, 'location', 'list', 'in the list of known names')], gazetteer).map(({ span }) => (place + rest).slice(span.start, span.end));

test.each<[why: string, place: string, rest: string, expected: string[]]>([
  ['a short town right behind its country', '越南', '海防发生爆炸', ['海防']],
  ['a town behind the words for what it is', '英国', '北部城市桑德兰减产', ['桑德兰']],
  ['a county behind its province', '云南', '镇康县受灾', ['镇康县']],
  ['a town behind its division, which is listed with another generic word', '北科尔多凡州', '欧拜伊德遭袭', ['欧拜伊德']],
  ['no town of another country', '越南', '桑德兰减产', []],
  ['no town in two characters of a country that writes in them', '中国', '平安归来', []],
  ['no town in the name of what is called after it', '越南', '海防银行倒闭', []],
])('%s', (_, place, rest, expected) => {
  expect(behind(place, rest)).toEqual(expected);
});

test.each<[why: string, text: string, expected: string[]]>([
  ["a town behind a part of a country by that one's shortest name", '弹药落在以南部城市阿什凯隆。', ['阿什凯隆']],
  ['no town of another country behind it', '弹药落在以南部城市桑德兰。', []],
  ['no town behind a part of nothing', '暴雨袭击西南部城市阿什凯隆。', []],
])('%s', (_, text, expected) => {
  expect(townsBehind(text, [], gazetteer).map(({ span }) => text.slice(span.start, span.end))).toEqual(expected);
});
