import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const SETTINGS: readonly Case[] = [
  ['zh-Hans', '意大利国防部3日在罗马宣布，将向乔斯派遣部队。', { names: { 意大利国防部: 'organization', 罗马: 'location', 乔斯: 'location' }, times: { '3日': '2030-05-03' } },
    ['deploy 派遣 planned - agent=意大利国防部 patient=部队 destination=乔斯']],
  ['zh-Hans', '截至3日，地震已造成乔斯12人死亡。', { names: { 乔斯: 'location' }, times: { '3日': '../2030-05-03' }, quantities: { '12人': 12 } }, ['die 死亡 actual - patient=12人 quantity=12人 place=乔斯']],
  ['zh-Hans', '峰会将于3日在乔斯举行。', { names: { 乔斯: 'location' }, times: { '3日': '2030-05-03' } }, ['meet 峰会 planned 2030-05-03 place=乔斯']],
  ['en', 'Anna Berg sued the state over its 2018 act.', { names: { 'Anna Berg': 'person' }, times: { 2018: '2018' } }, ['try-in-court sued actual - agent=Anna Berg']],
  ['en', 'Anna Berg denied meddling in the 2016 election.', { names: { 'Anna Berg': 'person' }, times: { 2016: '2016' } }, ['reject denied actual - agent=Anna Berg']],
  ['en', 'Anna Berg won a seat in the 2016 vote.', { names: { 'Anna Berg': 'person' }, times: { 2016: '2016' } }, ['elect won actual 2016 patient=Anna Berg topic=seat']],
  ['en', 'The 2010 fire killed two farmers in Kano.', { names: { Kano: 'location' }, times: { 2010: '2010' }, quantities: { two: 2 } }, ['accident fire actual 2010 place=Kano', 'die killed actual 2010 patient=two farmers place=Kano quantity=two']],
  ['en', 'Officials said on Monday that rebels had attacked a market in Lagos.', { names: { Lagos: 'location' }, times: { 'on Monday': '2030-05-06' } }, ['attack attacked actual 2030-05-06 agent=rebels patient=market place=Lagos']],
  ['zh-Hans', '民防局5日通报，4月底以来的洪水已造成78人死亡。', { names: { 民防局: 'organization' }, times: { '5日': '2030-05-05', '4月底以来': '2030-04-21/..' }, quantities: { '78人': 78 } },
    ['disaster 洪水 actual 2030-04-21/2030-05-05 ', 'die 死亡 actual 2030-04-21/2030-05-05 patient=78人 quantity=78人'].map((line) => line.trim())],
];

const SCOPES_OF_A_SENTENCE: readonly Case[] = [
  ['zh-Hans', '反政府武装8月占领乔斯后，法国与德国开始谈判。', { names: { 反政府武装: 'organization', 乔斯: 'location', 法国: 'location', 德国: 'location' }, times: { '8月': '2030-08' } },
    ['capture 占领 actual 2030-08 agent=反政府武装 patient=乔斯 place=乔斯', 'meet 谈判 actual - agent=法国 agent=德国']],
  ['zh-Hans', '李明周一（6日）向元首递交辞呈。', { names: { 李明周一: 'person' }, times: { '周一（6日）': '2030-05-06' } }, ['resign 递交辞呈 actual 2030-05-06 agent=李明周一 patient=元首']],
  ['zh-Hans', '法国3日派出直升机，德国也提出派遣救援队。', { names: { 法国: 'location', 德国: 'location' }, times: { '3日': '2030-05-03' } },
    ['deploy 派出 actual 2030-05-03 agent=法国 patient=直升机', 'aid 派遣 planned - agent=德国 patient=救援队']],
  ['zh-Hans', '奥马尔3日发表电视讲话，指责军方越权。', { names: { 奥马尔: 'person' }, times: { '3日': '2030-05-03' } }, ['accuse 指责 actual 2030-05-03 agent=奥马尔 patient=军方越权']],
  ['zh-Hans', '工会计划3日举行罢工和游行。', { times: { '3日': '2030-05-03' } }, ['protest 罢工和游行 planned 2030-05-03 agent=工会']],
  ['en', 'Two farmers died in Kano, a suburb, on Tuesday.', { names: { Kano: 'location' }, times: { 'on Tuesday': '2030-05-07' }, quantities: { Two: 2 } }, ['die died actual 2030-05-07 patient=Two farmers place=Kano quantity=Two']],
];

const STRETCHES: readonly Case[] = [
  ['zh-Hans', '周一，蓝队宣布其在四天内攻占了六座城市。', { names: { 蓝队: 'organization' }, times: { 周一: '2030-05-06', 四天: 'P4D' } }, ['capture 攻占 actual - agent=蓝队 patient=六座城市']],
  ['zh-Hans', '在乔斯举行的多边会议12日结束为期3天的会议。', { names: { 乔斯: 'location' }, times: { '12日': '2030-05-12', '3天': 'P3D' } }, ['meet 多边会议 actual 2030-05-10/2030-05-12 place=乔斯']],
  ['zh-Hans', '奥马尔4日视察乔斯的灾区时呼吁军方克制。', { names: { 奥马尔: 'person', 乔斯: 'location' }, times: { '4日': '2030-05-04' } }, ['other 视察 actual 2030-05-04 agent=奥马尔 patient=乔斯的灾区', 'demand 呼吁 actual 2030-05-04 agent=奥马尔 patient=军方 place=乔斯']],
  ['zh-Hans', '2028年2月军方控制政府以来，乔斯已有200人流离失所。', { names: { 乔斯: 'location' }, times: { '2028年2月': '2028-02' }, quantities: { '200人': 200 } }, ['displace 流离失所 actual 2028-02/.. patient=200人 quantity=200人 place=乔斯']],
  ['zh-Hans', '穆萨和奥马尔2日起在乔斯会谈三天。', { names: { 穆萨: 'person', 奥马尔: 'person', 乔斯: 'location' }, times: { '2日': '2030-05-02/..', 三天: 'P3D' } }, ['meet 会谈 actual 2030-05-02/2030-05-04 agent=穆萨 agent=奥马尔 place=乔斯']],
  ['zh-Hans', '乔斯的一支医疗队预计9日飞抵卡诺。', { names: { 乔斯: 'location', 卡诺: 'location' }, times: { '9日': '2030-05-09' } }, ['deploy 飞抵 planned 2030-05-09 agent=乔斯的一支医疗队 destination=卡诺']],
  ['zh-Hans', '军队1日和2日空袭乔斯。', { names: { 乔斯: 'location' }, times: { '1日': '2030-05-01', '2日': '2030-05-02' } }, ['attack 空袭 actual 2030-05-01/2030-05-02 agent=军队 patient=乔斯 place=乔斯']],
  ['zh-Hans', '1999年，她的丈夫和儿子在两天内相继去世。', { times: { '1999年': '1999', 两天: 'P2D' } }, ['die 去世 actual 1999 patient=她的丈夫 patient=儿子']],
  ['zh-Hans', '检察院8日起诉奥马尔，指控他在2025年选举前后受贿。', { names: { 奥马尔: 'person' }, times: { '8日': '2030-05-08', '2025年': '2025' } }, ['try-in-court 起诉 actual 2030-05-08 patient=奥马尔 agent=检察院', 'accuse 指控 actual 2030-05-08 agent=检察院']],
  ['zh-Hans', '军队4日对驻有外国士兵的基地发动袭击。', { times: { '4日': '2030-05-04' } }, ['attack 袭击 actual 2030-05-04 agent=军队 patient=基地']],
  ['zh-Hans', '乔斯3日发生枪击事件，2人死亡。同一天，卡诺发生枪击事件。', { names: { 乔斯: 'location', 卡诺: 'location' }, times: { '3日': '2030-05-03', 同一天: '2030-05-03' }, quantities: { '2人': 2 } },
    ['attack 枪击事件 actual 2030-05-03 place=乔斯', 'die 死亡 actual 2030-05-03 patient=2人 quantity=2人 place=乔斯', 'attack 枪击事件 actual 2030-05-03 place=卡诺']],
  ['zh-Hans', '元首5日就乔斯发生列车相撞事故致慰问电。', { names: { 乔斯: 'location' }, times: { '5日': '2030-05-05' } }, ['accident 列车相撞事故 actual - place=乔斯']],
  ['zh-Hans', '元首5日致电奥马尔，祝贺奥马尔当选卡诺市长。', { names: { 奥马尔: 'person', 卡诺: 'location' }, times: { '5日': '2030-05-05' } }, ['call 致电 actual 2030-05-05 agent=元首 patient=奥马尔', 'elect 当选 actual - patient=奥马尔 topic=卡诺市长 place=卡诺']],
  ['zh-Hans', '议员5日就职。', { times: { '5日': '2030-05-05' } }, ['appoint 就职 actual 2030-05-05 patient=议员']],
  ['zh-Hans', '他决心从战争中撤离军队。', {}, ['withdraw 撤离 planned - patient=军队']],
];

const WHAT_IS_SPOKEN_OF: readonly Case[] = [
  ['zh-Hans', '奥马尔3日说，军队在卡诺击退了叛军的进攻。', { names: { 奥马尔: 'person', 卡诺: 'location' }, times: { '3日': '2030-05-03' } }, ['attack 进攻 actual 2030-05-03 place=卡诺']],
  ['zh-Hans', '奥马尔3日说，法国与德国达成的协议没有约束力。', { names: { 奥马尔: 'person', 法国: 'location', 德国: 'location' }, times: { '3日': '2030-05-03' } }, ['agree 达成 actual - agent=法国 agent=德国 topic=协议']],
  ['zh-Hans', '奥马尔4日遇袭。上一次有首相遇袭，是在2021年3月。', { names: { 奥马尔: 'person' }, times: { '4日': '2030-05-04', '2021年3月': '2021-03' } }, ['attack 遇袭 actual 2030-05-04 patient=奥马尔', 'attack 遇袭 actual 2021-03 patient=首相']],
  ['zh-Hans', '经理5日说，爆炸前一天，管道已经漏气。', { times: { '5日': '2030-05-05', 前一天: '2030-05-04' } }, []],
  ['zh-Hans', '卡诺2日发生地震。截至4日，地震已造成12人死亡。', { names: { 卡诺: 'location' }, times: { '2日': '2030-05-02', '4日': '../2030-05-04' }, quantities: { '12人': 12 } },
    ['disaster 地震 actual 2030-05-02 place=卡诺', 'die 死亡 actual 2030-05-02/2030-05-04 patient=12人 quantity=12人 place=卡诺']],
  ['zh-Hans', '公司将在2031年底前撤出卡诺。', { names: { 卡诺: 'location' }, times: { '2031年底': '2031-11/2031-12' } }, ['withdraw 撤出 planned ../2031-12 agent=公司 origin=卡诺']],
  ['zh-Hans', '法院3日判处奥马尔五年监禁。穆萨当庭提出上诉。', { names: { 奥马尔: 'person', 穆萨: 'person' }, times: { '3日': '2030-05-03', 五年: 'P5Y' } }, ['try-in-court 判处 actual 2030-05-03 patient=奥马尔 agent=法院', 'try-in-court 提出上诉 actual 2030-05-03 agent=穆萨']],
];

describe('timeOf', () => {
  it.each(WHAT_IS_SPOKEN_OF)('tells when what was done from when it was spoken of: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(SETTINGS)('says when, and where, only as far as the words do: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(SCOPES_OF_A_SENTENCE)('takes time and place from no further than they reach: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(STRETCHES)('tells what took days from what a day saw: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given)).map((line) => line.trim())).toEqual(lines.map((line) => line.trim()));
  });

  it.each([
    ['地震过去四天后，乔斯的死亡人数3日升至15人。', ['disaster 地震 actual 2030-04-30 place=乔斯', 'die 死亡人数 actual 2030-04-30 patient=15人 quantity=15人 place=乔斯']],
    ['穆萨将会见奥马尔，并定于四天后会见艾达。', ['meet 会见 planned - agent=穆萨 patient=奥马尔', 'meet 会见 planned 2030-05-08 agent=穆萨 patient=艾达']],
    ['穆萨拒绝透露是否四天后离开。', ['reject 拒绝 actual - agent=穆萨']],
  ])('puts no day to come on what has happened: %s', (text, lines) => {
    const layers = layersOf('zh-Hans', text, { names: { 乔斯: 'location', 穆萨: 'person', 奥马尔: 'person', 艾达: 'person' }, times: { 四天后: '2030-05-08', '3日': '2030-05-03' }, quantities: { '15人': 15 } });
    const named = layers.mentions.filter(({ span }) => span.start >= 0);
    expect(linesOf({ ...layers, mentions: named, times: layers.times.filter(({ span }) => span.start >= 0), article: { ...layers.article, reference: { day: '2030-05-04', inferred: false } } })).toEqual(lines);
  });

  it('takes a month that has not come for that of the year before, where something happened in it', () => {
    const layers = layersOf('en', 'Omar became chairman in April.', { names: { Omar: 'person' }, times: { 'in April': '2030-04' } });
    expect(linesOf({ ...layers, article: { ...layers.article, reference: { day: '2030-01-03', inferred: false } } })).toEqual(['appoint became actual 2029-04 patient=Omar topic=chairman']);
  });

  it('dates and places what is said by who goes on to speak as it was told before', () => {
    const text = '奥马尔3日在乔斯的讲台上说，我们会照办。他否认贪污。';
    const layers = layersOf('zh-Hans', text, { names: { 奥马尔: 'person', 乔斯: 'location', 他: 'person' }, times: { '3日': '2030-05-03' } });
    const speaker = { span: { start: 0, end: 3 }, chain: 0 };
    const quotation = { span: { start: 0, end: 19 }, by: 'test@1', confidence: 1, content: { start: 14, end: 19 }, direct: false, cue: { start: 12, end: 13 }, speaker, via: [] } as unknown as (typeof layers.quotations)[number];
    const sentences = [{ start: 0, end: 20 }, { start: 20, end: text.length }];
    const told = { ...layers, sentences, quotations: [quotation], mentions: layers.mentions.map((mention) => (mention.chain === 2 ? { ...mention, chain: 0, form: 'pronoun' as const } : mention)) };
    expect(linesOf(told)).toEqual(['reject 否认 actual 2030-05-03 agent=他 topic=贪污 place=乔斯']);
  });

  it('gives what collapses in the news of an earthquake its day', () => {
    const text = '乔斯3日发生地震。卡诺一座大楼倒塌。';
    const layers = layersOf('zh-Hans', text, { names: { 乔斯: 'location', 卡诺: 'location' }, times: { '3日': '2030-05-03' } });
    expect(linesOf({ ...layers, sentences: [{ start: 0, end: 9 }, { start: 9, end: text.length }] }).at(-1)).toMatch(/^accident 倒塌 actual 2030-05-03 /u);
  });

  it('gives the fall of a town, told again, the day on which it fell', () => {
    const text = '蓝队3日攻占乔斯。军方承认乔斯失守。';
    const layers = layersOf('zh-Hans', text, { names: { 蓝队: 'organization', 乔斯: 'location' }, times: { '3日': '2030-05-03' } });
    const again = layers.mentions.flatMap((mention) => (mention.chain === 1 ? [mention, { ...mention, span: { start: 13, end: 15 } }] : [mention]));
    expect(linesOf({ ...layers, mentions: again, sentences: [{ start: 0, end: 9 }, { start: 9, end: 18 }] }).at(-1)).toBe('capture 失守 actual 2030-05-03 patient=乔斯 place=乔斯');
  });

  it('takes the day of deaths from what the paragraph told last, where that is news', () => {
    const text = '3日乔斯发生地震。另据报道，5日卡诺遭到空袭。当局说有4人死亡。';
    const layers = layersOf('zh-Hans', text, { names: { 乔斯: 'location', 卡诺: 'location' }, times: { '3日': '2030-05-03', '5日': '2030-05-05' }, quantities: { '4人': 4 } });
    const ends = [...text.matchAll(/。/gu)].map(({ index }) => index + 1);
    const told = { ...layers, article: { ...layers.article, reference: { day: '2030-05-06', inferred: false } }, sentences: ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end })) };
    expect(linesOf(told)).toEqual(['disaster 地震 actual 2030-05-03 place=乔斯', 'attack 空袭 actual 2030-05-05 patient=卡诺 place=卡诺', 'die 死亡 actual 2030-05-05 patient=4人 quantity=4人 place=卡诺']);
  });
});
