import { describe, expect, test } from '@jest/globals';
import type { EventProfile } from './event-profile.ts';
import { titleOf } from './event-title.ts';
import { city, eventOf, filler } from './profile.fixture.ts';

const GHAZNI = city('ghazni', 'AF-GHA');
const DOHA = city('doha', 'QA-DA');
const KABUL = city('kabul', 'AF-KAB');
const GERMANY = { id: 'de', kind: 'country' as const, country: 'DE', admin1: null };
const plain = (role: 'agent' | 'patient' | 'topic', words: string) => ({ ...filler(role, words), entity: null });

describe('a title', () => {
  test.each<[string, Partial<EventProfile>]>([
    ['塔利班攻占加兹尼', { arguments: [filler('patient', '加兹尼', GHAZNI), filler('agent', '塔利班')] }],
    ['加兹尼失守', { trigger: '失守', arguments: [filler('patient', '加兹尼', GHAZNI), filler('place', '加兹尼', GHAZNI)] }],
    ['攻占加兹尼', { arguments: [filler('patient', '加兹尼', GHAZNI)] }],
    ['攻占', {}],
    ['7人在喀布尔死亡', { kind: 'die', trigger: '死亡', arguments: [plain('patient', '7人'), filler('place', '喀布尔', KABUL)] }],
    ['多哈和平进程多边会议', { kind: 'meet', trigger: '多边会议', arguments: [filler('place', '多哈', DOHA), plain('topic', '和平进程')] }],
    ['多哈会议', { kind: 'meet', trigger: '会议', arguments: [filler('place', '多哈', DOHA), filler('agent', '塔利班')] }],
    ['柯比与贝克在多哈会谈', { kind: 'meet', trigger: '会谈', arguments: [filler('place', '多哈', DOHA), filler('agent', '柯比'), filler('agent', '贝克')] }],
    ['柯比与贝克等通电话', { kind: 'call', trigger: '通电话', arguments: [filler('agent', '柯比'), filler('agent', '贝克'), filler('agent', '加尼')] }],
    ['柯比与贝克通电话', { kind: 'call', trigger: '通电话', arguments: [filler('agent', '柯比'), filler('patient', '贝克')] }],
    ['英国向喀布尔派遣约600名军人', { kind: 'deploy', trigger: '派遣', arguments: [filler('agent', '英国'), plain('patient', '约600名军人'), filler('destination', '喀布尔', KABUL)] }],
    ['第82空降师抵达喀布尔', { kind: 'deploy', trigger: '抵达', arguments: [filler('agent', '第82空降师'), filler('destination', '喀布尔', KABUL)] }],
    ['火车司机工会罢工', { kind: 'protest', trigger: '罢工', arguments: [filler('agent', '火车司机工会'), filler('place', '德国', GERMANY)] }],
    ['德国罢工', { kind: 'protest', trigger: '罢工', arguments: [filler('place', '德国', GERMANY)] }],
    ['博雷利敦促塔利班', { kind: 'demand', trigger: '敦促', arguments: [filler('agent', '博雷利'), filler('patient', '塔利班'), filler('place', '多哈', DOHA)] }],
    ['Zoom 收购 Five9', { kind: 'trade', trigger: '收购', arguments: [filler('agent', 'Zoom'), filler('patient', 'Five9')] }],
    ['警方逮捕男子', { kind: 'arrest', trigger: '逮捕', arguments: [filler('agent', '警方'), plain('patient', '一名据称曾在当地市场附近出售假冒药品的男子')] }],
    ['22人在喀布尔死亡', { kind: 'die', trigger: '死亡人数', arguments: [plain('patient', '22人'), filler('place', '喀布尔', KABUL)] }],
    ['加尼胜选', { kind: 'elect', trigger: '赢得', arguments: [filler('patient', '加尼')] }],
    ['加尼获胜', { kind: 'elect', trigger: '获胜', arguments: [filler('patient', '加尼')] }],
    ['105人在喀布尔失踪', { kind: 'accident', trigger: '失踪', arguments: [plain('patient', '105人'), filler('place', '喀布尔', KABUL)] }],
    ['Britain to leave', { kind: 'withdraw', trigger: 'leave', modality: 'planned', arguments: [filler('agent', 'Britain')] }],
    ['Ada Holm to be sworn in', { kind: 'appoint', trigger: 'be sworn in', modality: 'planned', arguments: [filler('patient', 'Ada Holm')] }],
    ['Attacks on Hindu homes', { kind: 'attack', trigger: 'Attacks', arguments: [plain('patient', 'Hindu homes')] }],
    ['five people killed at Kabul airport', { kind: 'die', trigger: 'killed', arguments: [plain('patient', 'five people'), filler('place', 'Kabul airport', { ...KABUL, kind: 'facility' })] }],
    ['earthquake killed 1,300', { kind: 'die', trigger: 'number of people killed', arguments: [plain('agent', 'earthquake'), plain('patient', '1,300')] }],
    ['1,300 killed in Kabul', { kind: 'die', trigger: 'death toll', arguments: [plain('patient', '1,300'), filler('place', 'Kabul', KABUL)] }],
    ['three people killed in Kabul', { kind: 'die', trigger: 'killed', arguments: [plain('patient', 'three people'), filler('place', 'Kabul', KABUL)] }],
    ['Taliban captured Ghazni', { trigger: 'captured', arguments: [filler('agent', 'Taliban'), filler('patient', 'Ghazni', GHAZNI)] }],
    ['Germany earthquake', { kind: 'disaster', trigger: 'earthquake', arguments: [filler('place', 'Germany', GERMANY)] }],
    ['喀布尔受灾', { kind: 'disaster', trigger: '抵达', arguments: [filler('place', '喀布尔', KABUL)] }],
    ['Britain sent troops to Kabul', { kind: 'deploy', trigger: 'sent', arguments: [filler('agent', 'Britain'), plain('patient', 'troops'), filler('destination', 'Kabul', KABUL)] }],
    ['police arrested a man', { kind: 'arrest', trigger: 'arrested', arguments: [filler('agent', 'police'), plain('patient', 'a man who had allegedly sold false medicines near the market')] }],
  ])('reads %s', (title, report) => {
    expect(titleOf([eventOf({ id: 'm', ...report })])).toBe(title);
  });

  test('is in the words of one report, the one that names who acted, whatever their order', () => {
    const reports = [eventOf({ id: 'a', trigger: '失守', arguments: [filler('patient', '加兹尼', GHAZNI)] }), eventOf({ id: 'b', trigger: 'captured', arguments: [filler('agent', 'Taliban'), filler('patient', 'Ghazni', GHAZNI)] })];
    expect(titleOf(reports)).toBe('Taliban captured Ghazni');
    expect(titleOf([...reports].reverse())).toBe('Taliban captured Ghazni');
  });
});
