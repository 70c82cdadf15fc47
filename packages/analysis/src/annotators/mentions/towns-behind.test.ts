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
