import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventsOf } from './events.ts';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const TOLD_OTHERWISE: readonly Case[] = [
  ['zh-Hans', '反政府武装3日攻占城市16座，包括重镇卡诺。', { names: { 卡诺: 'location' }, times: { '3日': '2030-05-03' }, quantities: { '16座': 16 } }, ['capture 攻占 actual 2030-05-03 agent=反政府武装 patient=城市16座 quantity=16座']],
  ['zh-Hans', '反政府武装3日攻占城市16座，并逼近首都卡诺。', { names: { 卡诺: 'location' }, times: { '3日': '2030-05-03' }, quantities: { '16座': 16 } }, ['capture 攻占 actual 2030-05-03 agent=反政府武装 patient=城市16座 quantity=16座']],
  ['zh-Hans', '李明敦促蓝队停止罢工，恢复对话，举行会谈。', { names: { 李明: 'person', 蓝队: 'organization' } }, ['demand 敦促 actual - agent=李明 patient=蓝队']],
  ['zh-Hans', '突击队3日突击了营地。', { times: { '3日': '2030-05-03' } }, ['attack 突击 actual 2030-05-03 agent=突击队 patient=营地']],
  ['zh-Hans', '李明3日与蓝队通电话，通知意大利人员撤离计划。', { names: { 李明: 'person', 蓝队: 'organization', 意大利: 'location' }, times: { '3日': '2030-05-03' } }, ['call 通电话 actual 2030-05-03 agent=李明 agent=蓝队', 'withdraw 撤离计划 planned - agent=意大利人员']],
];

const NO_REPORTS: readonly Case[] = [
  ['zh-Hans', '盟军仅提供空袭支援。', { names: { 盟军: 'organization' } }, []],
  ['zh-Hans', '被扣押的人员在等待。', {}, []],
  ['zh-Hans', '消防救援力量赶到。', {}, []],
  ['zh-Hans', '洪水对村庄构成威胁。', {}, []],
  ['en', 'The recipe calls for three cups of sugar.', { quantities: { three: 3 } }, []],
  ['en', 'Her calm answer was the most striking of all.', {}, []],
  ['en', 'The show started an avalanche of complaints.', {}, []],
  ['zh-Hans', '袭击。', {}, []],
  ['zh-Hans', '意大利的撤军决定引发不满。', { names: { 意大利: 'location' } }, []],
  ['zh-Hans', '双方通过对话解决问题。', {}, []],
  ['zh-Hans', '记者在会议上提问。', {}, []],
  ['zh-Hans', '他出版了《攻占乔斯》。', { names: {} }, []],
  ['zh-Hans', '气象部门警告市民注意安全。', {}, []],
  ['zh-Hans', '市政厅根据条例的要求，关闭了码头。', { names: { 市政厅: 'organization' } }, ['other 关闭 actual - agent=市政厅 patient=码头']],
  ['zh-Hans', '攻击机停在机场。', {}, []],
  ['zh-Hans', '蓝队敦促球员停止罢工。', { names: { 蓝队: 'organization' } }, ['demand 敦促 actual - agent=蓝队 patient=球员']],
  ['en', 'The attack helicopter landed in Lagos.', { names: { Lagos: 'location' } }, []],
  ['zh-Hans', '罢工将是“无限期”的。', {}, []],
];

describe('eventsOf', () => {
  it.each(TOLD_OTHERWISE)('does not take members of a list, demands or plans for what happened: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(NO_REPORTS)('keeps silent where words only look like a report: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(['反政府武装攻占城市造成12人死亡', '\uD83D袭击\uDC00造成人员伤亡', '\u{1F600}𠀀警方逮捕嫌疑人'])('reads text without stops in pieces, so that what follows changes nothing before it: %s', (words) => {
    const found = (times: number): string[] => linesOf(layersOf('zh-Hans', words.repeat(times), {}));
    const once = found(500);
    expect(found(5000).slice(0, once.length - 1)).toEqual(once.slice(0, -1));
  });

  it('says by which row of the table and how each event was found', () => {
    const found = eventsOf(layersOf('zh-Hans', '台风3日袭击乔斯。', { names: { 乔斯: 'location' }, times: { '3日': '2030-05-03' } }));
    expect(found.map(({ because }) => because)).toEqual(['trigger that lands, as a verb; after a noun of nature']);
  });

  it('never throws, and every span lies in the text', () => {
    const pieces = ['袭击', '被', '的', '在', '将', '，', '。', '“', '塔', '12', 'attack', ' by ', 'was ', '\uD83D', '（', '与', '后', '\n', '3:1'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.constantFrom('zh-Hans', 'zh-Hant', 'en'), (words, language) => {
      const text = words.join('');
      for (const event of eventsOf(layersOf(language, text, {})))
        for (const { start, end } of [event.span, event.trigger, ...event.arguments.map(({ filler }) => filler.span)]) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }));
  });
});
