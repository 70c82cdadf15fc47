import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const OFFENCES: readonly Case[] = [
  ['zh-Hant', '李明承認普通襲擊及阻礙公職人員罪。', { names: { 李明: 'person' } }, ['try-in-court 承認 actual - agent=李明']],
  ['zh-Hant', '李明被控一項暴動罪。', { names: { 李明: 'person' } }, ['try-in-court 被控 actual - patient=李明']],
  ['zh-Hant', '李明煽惑他人縱火。', { names: { 李明: 'person' } }, []],
  ['zh-Hant', '李明被裁定襲擊罪罪成。', { names: { 李明: 'person' } }, ['try-in-court 被裁定 actual - patient=李明']],
  ['zh-Hant', '李明若罪成，最高可判囚5年。', { names: { 李明: 'person' } }, []],
  ['zh-Hans', '叛军袭击村庄后认罪。', { names: { 叛军: 'organization' } }, ['attack 袭击 actual - agent=叛军 patient=村庄', 'try-in-court 认罪 actual - patient=叛军']],
];

const TRIED: readonly Case[] = [
  ['zh-Hant', '李明去年定罪。', { names: { 李明: 'person' }, times: { 去年: '2029' } }, ['try-in-court 定罪 actual 2029 patient=李明']],
  ['zh-Hant', '案件3日開審。', { times: { '3日': '2030-05-03' } }, ['try-in-court 開審 actual 2030-05-03 patient=案件']],
  ['zh-Hant', '法官批准李明保釋。', { names: { 李明: 'person' } }, ['try-in-court 保釋 actual - patient=李明']],
  ['zh-Hant', '辯方為李明申請保釋。', { names: { 李明: 'person' } }, ['try-in-court 保釋 actual - patient=李明']],
  ['zh-Hant', '三名被告認罪，其後還柙。', { quantities: { 三名: 3 } }, ['try-in-court 認罪 actual - patient=三名被告 quantity=三名', 'arrest 還柙 actual - patient=三名被告 quantity=三名']],
];

const TELLERS: readonly Case[] = [
  ['zh-Hans', '电力公司表示，受持续袭击影响，供电中断。', { names: { 电力公司: 'organization' } }, []],
  ['zh-Hans', '穆萨称，空袭了叛军营地。', { names: { 穆萨: 'person', 叛军: 'organization' } }, ['attack 空袭 actual - patient=叛军营地']],
  ['zh-Hans', '政府军称，空袭了叛军营地。', { names: { 政府军: 'organization', 叛军: 'organization' } }, ['attack 空袭 actual - agent=政府军 patient=叛军营地']],
];

const ASKED: readonly Case[] = [
  ['zh-Hant', '李明呼籲市民嚴守法規。', { names: { 李明: 'person' } }, ['demand 呼籲 actual - agent=李明 patient=市民']],
  ['zh-Hans', '绿党要求包括学生在内的人员撤离。', { names: { 绿党: 'organization' } }, ['demand 要求 actual - agent=绿党 patient=人员']],
];

describe('what somebody is tried for', () => {
  it.each(OFFENCES)('is not told as done: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});

describe('a court', () => {
  it.each(TRIED)('tries whom it lets go or keeps: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});

describe('who tells of harm', () => {
  it.each(TELLERS)('has neither done nor suffered it: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});

describe('whom one asks', () => {
  it.each(ASKED)('ends before what he is to do: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
