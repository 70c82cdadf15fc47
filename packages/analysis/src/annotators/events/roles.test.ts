import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const ROLES: readonly Case[] = [
  ['zh-Hans', '在卡诺，叛军攻占了城市16个，并逼近首都。', { names: { 卡诺: 'location' }, quantities: { '16个': 16 } }, ['capture 攻占 actual - agent=叛军 patient=城市16个 quantity=16个']],
  ['zh-Hans', '在机场也遭到袭击后，守军撤离卡诺，将乔斯拱手让给叛军。', { names: { 卡诺: 'location', 乔斯: 'location' } },
    ['attack 袭击 actual - patient=机场', 'withdraw 撤离 actual - agent=守军 origin=卡诺', 'surrender 拱手让给 actual - agent=守军 patient=乔斯 place=乔斯']],
  ['zh-Hans', '反政府武装3日攻占北部城市乔斯。', { names: { 反政府武装: 'organization', 乔斯: 'location' }, times: { '3日': '2030-05-03' } },
    ['capture 攻占 actual 2030-05-03 agent=反政府武装 patient=乔斯 place=乔斯']],
  ['zh-Hans', '乔斯、卡诺和扎里亚接连失守。', { names: { 乔斯: 'location', 卡诺: 'location', 扎里亚: 'location' } },
    ['capture 失守 actual - patient=乔斯 place=乔斯', 'capture 失守 actual - patient=卡诺 place=卡诺', 'capture 失守 actual - patient=扎里亚 place=扎里亚']],
  ['zh-Hans', '五名记者被警方逮捕。', { quantities: { 五名: 5 } }, ['arrest 逮捕 actual - agent=警方 patient=五名记者 quantity=五名']],
  ['zh-Hans', '山体滑坡造成12人死亡。', { quantities: { '12人': 12 } }, ['die 死亡 actual - patient=12人 quantity=12人']],
  ['zh-Hans', '市政厅遭到武装人员袭击。', { names: { 市政厅: 'organization', 武装人员: 'organization' } }, ['attack 袭击 actual - agent=武装人员 patient=市政厅']],
  ['zh-Hans', '法国与德国在里昂举行会谈。', { names: { 法国: 'location', 德国: 'location', 里昂: 'location' } }, ['meet 会谈 actual - agent=法国 agent=德国 place=里昂']],
  ['zh-Hans', '红十字会协助居民撤离乔斯。', { names: { 红十字会: 'organization', 乔斯: 'location' } }, ['withdraw 撤离 actual - agent=红十字会 patient=居民 origin=乔斯']],
  ['zh-Hans', '约三万人逃离卡诺。', { names: { 卡诺: 'location' }, quantities: { 约三万人: 30000 } }, ['displace 逃离 actual - patient=约三万人 origin=卡诺 quantity=约三万人']],
  ['zh-Hans', '议会3日通过选举法修正案。', { names: { 议会: 'organization' }, times: { '3日': '2030-05-03' } }, ['legislate 通过 actual 2030-05-03 agent=议会 topic=选举法修正案']],
  ['zh-Hans', '蓝队以3:1战胜红队。', { names: { 蓝队: 'organization', 红队: 'organization' } }, ['sport 战胜 actual - agent=蓝队 patient=红队']],
  ['zh-Hans', '台风“海燕”3日袭击乔斯。', { names: { 乔斯: 'location' }, times: { '3日': '2030-05-03' } }, ['disaster 袭击 actual 2030-05-03 place=乔斯 topic=台风“海燕']],
  ['zh-Hans', '乔斯的死亡人数从3人升至15人。', { names: { 乔斯: 'location' }, quantities: { '3人': 3, '15人': 15 } }, ['die 死亡人数 actual - patient=15人 quantity=15人 place=乔斯']],
  ['zh-Hans', '警方指控武装人员袭击市政厅。', { names: { 市政厅: 'organization' } }, ['accuse 指控 actual - agent=警方 patient=武装人员', 'attack 袭击 actual - agent=武装人员 patient=市政厅']],
  ['zh-Hans', '会议3日在乔斯开幕。', { names: { 乔斯: 'location' }, times: { '3日': '2030-05-03' } }, ['meet 会议 actual 2030-05-03 place=乔斯']],
  ['zh-Hant', '消防員救出三名學生。', { quantities: { 三名: 3 } }, ['aid 救出 actual - agent=消防員 patient=三名學生 quantity=三名']],
  ['en', 'Anna Berg of Norway was beaten up by Omar Idris of the Sudan.', { names: { 'Anna Berg': 'person', Norway: 'location', 'Omar Idris': 'person', Sudan: 'location' } },
    ['attack beaten up actual - agent=Omar Idris patient=Anna Berg']],
  ['en', 'The fund lent Norway $9 million.', { names: { Norway: 'location' }, quantities: { '$9 million': 9000000 } },
    ['aid lent actual - agent=fund patient=Norway quantity=$9 million']],
  ['en', 'Anna Berg met Omar Idris to voice deep concern.', { names: { 'Anna Berg': 'person', 'Omar Idris': 'person' } }, ['meet met actual - agent=Anna Berg patient=Omar Idris']],
  ['en', 'Anna Berg met on Monday with Omar Idris in Oslo.', { names: { 'Anna Berg': 'person', 'Omar Idris': 'person', Oslo: 'location' }, times: { Monday: '2030-05-06' } }, ['meet met actual 2030-05-06 agent=Anna Berg agent=Omar Idris place=Oslo']],
  ['en', "This was an answer to Kano's deadly attack on Norway.", { names: { Kano: 'organization', Norway: 'location' } }, ['attack attack actual - agent=Kano patient=Norway place=Norway']],
  ['en', 'Anna Berg met Omar Idris three times in Oslo.', { names: { 'Anna Berg': 'person', 'Omar Idris': 'person', Oslo: 'location' }, quantities: { three: 3 } }, ['meet met actual - agent=Anna Berg patient=Omar Idris place=Oslo']],
  ['en', 'The sides will meet each other halfway.', {}, ['meet meet planned - agent=sides patient=each other']],
  ['en', 'Anna Berg warned in a letter of consequences if the army attacks.', { names: { 'Anna Berg': 'person' } }, ['threaten warned actual - agent=Anna Berg']],
  ['en', 'Talks on migration between Norway and Sweden opened in Oslo.', { names: { Norway: 'location', Sweden: 'location', Oslo: 'location' } }, ['meet Talks actual - agent=Norway agent=Sweden topic=migration place=Oslo']],
  ['en', "Anna Berg agreed to help with Omar Idris's long inquiry.", { names: { 'Anna Berg': 'person', 'Omar Idris': 'person' } }, ['agree agreed actual - agent=Anna Berg']],
  ['en', 'Anna Berg appointed Omar Idris to head the harbour board.', { names: { 'Anna Berg': 'person', 'Omar Idris': 'person' } }, ['appoint appointed actual - patient=Omar Idris agent=Anna Berg']],
  ['en', 'Anna Berg sacked her deputy.', { names: { 'Anna Berg': 'person', her: 'person' } }, ['resign sacked actual - agent=Anna Berg patient=her deputy']],
  ['en', 'A ferry near Rana, Norway sank on Monday.', { names: { Rana: 'location', Norway: 'location' }, times: { Monday: '2030-05-06' } }, ['accident sank actual 2030-05-06 patient=ferry place=Rana']],
  ['en', 'Police said Anna Berg, head of the harbour board, was arrested.', { names: { 'Anna Berg': 'person' } }, ['arrest arrested actual - patient=Anna Berg']],
  ['en', 'The board began a review of the causes of the crash.', {}, []],
  ['en', 'Rebels were arrested by police in Lagos.', { names: { Lagos: 'location' } }, ['arrest arrested actual - agent=police patient=Rebels place=Lagos']],
  ['en', 'Gunmen killed six farmers and wounded two policemen.', { quantities: { six: 6, two: 2 } },
    ['die killed actual - patient=six farmers agent=Gunmen quantity=six', 'injure wounded actual - patient=two policemen agent=Gunmen quantity=two']],
  ['zh-Hans', '加薪方案遭到工会拒绝。', { names: { 工会: 'organization' } }, ['reject 拒绝 actual - agent=工会 topic=加薪方案']],
  ['zh-Hans', '穆萨将会见奥马尔。', { names: { 穆萨: 'person', 奥马尔: 'person' } }, ['meet 会见 planned - agent=穆萨 patient=奥马尔']],
  ['en', 'Six farmers were killed and ten injured.', { quantities: { Six: 6, ten: 10 } },
    ['die killed actual - patient=Six farmers quantity=Six', 'injure injured actual - patient=ten quantity=ten']],
  ['en', 'Oslo hosted talks between Norway and Sweden.', { names: { Oslo: 'location', Norway: 'location', Sweden: 'location' } },
    ['meet talks actual - agent=Oslo agent=Norway agent=Sweden']],
];

const MORE_ROLES: readonly Case[] = [
  ['zh-Hans', '示威者3日聚集在首都的广场，抗议上月的车祸。', { times: { '3日': '2030-05-03', 上月: '2030-04' } }, ['protest 抗议 actual 2030-05-03 agent=示威者', 'accident 车祸 actual 2030-04']],
  ['zh-Hans', '工会宣布罢工。这次罢工的组织者是学生。', { names: { 工会: 'organization' } }, ['protest 罢工 actual - agent=工会']],
  ['zh-Hans', '12人在袭击中死亡。', { quantities: { '12人': 12 } }, ['die 死亡 actual - patient=12人 quantity=12人']],
  ['zh-Hans', '地震造成12人遇难、30人受伤。', { quantities: { '12人': 12, '30人': 30 } }, ['die 遇难 actual - patient=12人 quantity=12人', 'injure 受伤 actual - patient=30人 quantity=30人']],
  ['zh-Hans', '政府军在乔斯击退反政府武装进攻。', { names: { 政府军: 'organization', 反政府武装: 'organization', 乔斯: 'location' } }, ['attack 进攻 actual - agent=反政府武装 place=乔斯']],
  ['zh-Hans', '法院判处前总理李明死刑。', { names: { 法院: 'organization', 李明: 'person' } }, ['try-in-court 判处 actual - patient=李明 agent=法院']],
  ['zh-Hans', '海岸警卫队将伤员从卡诺运往乔斯。', { names: { 海岸警卫队: 'organization', 卡诺: 'location', 乔斯: 'location' } }, ['aid 运往 actual - agent=海岸警卫队 patient=伤员 place=乔斯']],
  ['en', 'Anna Berg, who won the runoff, thanked voters.', { names: { 'Anna Berg': 'person' } }, ['elect won actual - patient=Anna Berg topic=runoff']],
  ['en', 'Anna Berg, a teacher, was arrested in 2017.', { names: { 'Anna Berg': 'person' }, times: { 2017: '2017' } }, ['arrest arrested actual 2017 patient=Anna Berg']],
  ['en', 'The driver, 31, was arrested in Lagos.', { names: { Lagos: 'location' } }, ['arrest arrested actual - patient=driver place=Lagos']],
  ['en', 'The court found Anna Berg guilty on Monday.', { names: { 'Anna Berg': 'person' }, times: { Monday: '2030-05-06' } }, ['try-in-court found actual 2030-05-06 patient=Anna Berg agent=court']],
  ['zh-Hans', '穆萨3日在乔斯与来访的部长奥马尔举行会谈。', { names: { 穆萨: 'person', 奥马尔: 'person', 乔斯: 'location' }, times: { '3日': '2030-05-03' } }, ['meet 会谈 actual 2030-05-03 agent=穆萨 agent=奥马尔 place=乔斯']],
  ['zh-Hans', '穆萨在警方发起的搜捕中身亡。', { names: { 穆萨: 'person' } }, ['die 身亡 actual - patient=穆萨']],
  ['zh-Hans', '某社卡诺5月3日电（记者李明）穆萨3日抵达乔斯会见奥马尔。', { names: { 卡诺: 'location', 穆萨: 'person', 乔斯: 'location', 奥马尔: 'person' }, times: { '5月3日': '2030-05-03' } }, ['meet 会见 actual - agent=穆萨 patient=奥马尔 place=乔斯']],
  ['zh-Hans', '穆萨谴责针对平民的袭击。', { names: { 穆萨: 'person' } }, ['accuse 谴责 actual - agent=穆萨 patient=平民']],
  ['en', 'In Lagos, Anna Berg accused the generals of fraud.', { names: { Lagos: 'location', 'Anna Berg': 'person' } }, ['accuse accused actual - agent=Anna Berg patient=generals of fraud place=Lagos']],
  ['en', 'Norway, where thousands marched, is calm after the protests.', { names: { Norway: 'location' }, quantities: { thousands: 1000 } }, ['protest marched actual - agent=thousands quantity=thousands place=Norway']],
  ['en', 'Hospitals in Lagos counted 12 dead.', { names: { Lagos: 'location' }, quantities: { 12: 12 } }, ['die dead actual - patient=12 place=Lagos quantity=12']],
  ['zh-Hans', '意大利公民遭武装人员袭击。', { names: { 意大利: 'location' } }, ['attack 袭击 actual - agent=武装人员 patient=意大利公民']],
  ['en', 'US troops killed two gunmen.', { names: { US: 'location' }, quantities: { two: 2 } }, ['die killed actual - patient=two gunmen agent=US quantity=two']],
  ['zh-Hans', '特种部队已到达现场。', {}, ['deploy 到达 actual - agent=特种部队']],
];

describe('argumentsOf', () => {
  it.each(ROLES)('gives each part of a clause its role: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(MORE_ROLES)('tells whose each part is: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
