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

const SENSES: readonly Case[] = [
  ['zh-Hans', '警方以涉嫌袭击拘捕李明。', { names: { 警方: 'organization', 李明: 'person' } }, ['arrest 拘捕 actual - agent=警方 patient=李明']],
  ['zh-Hans', '叛军先后两次发动政变。', { names: { 叛军: 'organization' }, quantities: { 两次: 2 } }, ['capture 政变 actual - agent=叛军']],
  ['zh-Hans', '火灾夺走至少20条生命。', { quantities: { 至少20条: 20 } }, ['die 夺走 actual - patient=至少20条生命 quantity=至少20条']],
  ['zh-Hans', '乔斯强降雨引发的洪水3日退去。', { names: { 乔斯: 'location' }, times: { '3日': '2030-05-03' } }, ['disaster 洪水 actual 2030-05-03 place=乔斯']],
  ['zh-Hans', '记者李明周一失踪。', { names: { 李明: 'person' } }, []],
  ['zh-Hans', '一架客机3日失联。', { times: { '3日': '2030-05-03' }, quantities: { 一架: 1 } }, ['accident 失联 actual 2030-05-03 patient=一架客机 quantity=一架']],
  ['zh-Hans', '草案3日遭否决。', { times: { '3日': '2030-05-03' } }, ['reject 否决 actual 2030-05-03 topic=草案']],
  ['zh-Hans', '上诉法院驳回请求。', { names: { 上诉法院: 'organization' } }, ['try-in-court 驳回 actual - agent=上诉法院 topic=请求']],
  ['zh-Hans', '法国和德国同意加强合作。', { names: { 法国: 'location', 德国: 'location' } }, ['agree 同意 actual - agent=法国 agent=德国']],
  ['zh-Hans', '市政厅负责人连线现场，要求李明撤离。', { names: { 市政厅: 'organization', 李明: 'person' } }, ['demand 要求 actual - agent=市政厅负责人 patient=李明']],
  ['zh-Hans', '商务部将蓝队公司列入实体清单。', { names: { 商务部: 'organization', 蓝队公司: 'organization' } }, ['sanction 列入 actual - agent=商务部 patient=蓝队公司 topic=实体清单']],
  ['en', 'Anna Berg asked the court to stop the sale.', { names: { 'Anna Berg': 'person' } }, ['demand asked actual - agent=Anna Berg patient=court']],
  ['en', 'Anna Berg asked the reporters about the sale.', { names: { 'Anna Berg': 'person' } }, []],
  ['en', 'Anna Berg rebuffed demands for calm.', { names: { 'Anna Berg': 'person' } }, ['reject rebuffed actual - agent=Anna Berg topic=demands']],
  ['en', 'Soldiers overthrew the president in Kano.', { names: { Kano: 'location' } }, ['resign overthrew actual - agent=Soldiers patient=president place=Kano']],
  ['en', 'The board named Anna Berg as chief executive.', { names: { 'Anna Berg': 'person' } }, ['appoint named actual - patient=Anna Berg agent=board']],
  ['en', 'A bus plunged into the sea.', {}, ['accident plunged actual - patient=bus']],
  ['en', 'Shares plunged on Monday.', { times: { 'on Monday': '2030-05-06' } }, []],
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

  it.each(SENSES)('tells by what stands about a word which event it reports: %s %s', (language, text, given, lines) => {
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
