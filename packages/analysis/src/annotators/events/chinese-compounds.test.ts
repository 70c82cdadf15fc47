import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const NOUNS: readonly Case[] = [
  ['zh-Hant', '海軍派出一艘兩棲攻擊艦。', { names: { 海軍: 'organization' } }, ['deploy 派出 actual - agent=海軍 patient=一艘兩棲攻擊艦']],
  ['zh-Hant', '李明升任上訴庭法官。', { names: { 李明: 'person' } }, ['appoint 升任 actual - patient=李明 topic=上訴庭法官']],
  ['zh-Hant', '李明以普通話作供。', { names: { 李明: 'person' } }, []],
  ['zh-Hans', '张华获委任为刑事检控专员。', { names: { 张华: 'person' } }, ['appoint 获委任为 actual - patient=张华 topic=刑事检控专员']],
  ['zh-Hans', '大批游行人士包围大楼。', {}, ['other 包围 actual - agent=大批游行人士 patient=大楼']],
  ['zh-Hans', '绿党只提供投票平台。', { names: { 绿党: 'organization' } }, []],
];

const ADVERBS: readonly Case[] = [
  ['zh-Hant', '警方重重包圍大樓。', {}, ['other 包圍 actual - agent=警方 patient=大樓']],
  ['zh-Hant', '李明高聲諷刺對手。', { names: { 李明: 'person' } }, ['accuse 諷刺 actual - agent=李明 patient=對手']],
  ['zh-Hans', '穆萨抵达卡诺，傍晚与安娜会面。', { names: { 穆萨: 'person', 卡诺: 'location', 安娜: 'person' } }, ['meet 会面 actual - agent=穆萨 agent=安娜 place=卡诺']],
];

describe('a compound', () => {
  it.each(NOUNS)('is no event because one of its parts may be: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});

describe('a word that says how', () => {
  it.each(ADVERBS)('is nobody: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
