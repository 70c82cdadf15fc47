/** Syllables that foreign names are made of, as Latin script and as Chinese write them; of several characters any may stand. */
export const SYLLABLES: readonly (readonly [string, string])[] = [
  ['ka', '卡'], ['ri', '里利'], ['mo', '莫'], ['da', '达'], ['le', '莱'], ['ni', '尼'], ['so', '索'], ['ba', '巴'], ['lo', '洛罗'], ['ve', '韦'], ['ta', '塔'], ['ku', '库'], ['ma', '马'], ['no', '诺'], ['pe', '佩'], ['do', '多'], ['ga', '加'], ['bo', '博'], ['la', '拉'], ['ti', '蒂'],
  ['ko', '科'], ['fa', '法'], ['li', '利里'], ['na', '纳'], ['bi', '比'], ['ro', '罗'], ['sa', '萨'], ['me', '梅'], ['pa', '帕'], ['to', '托'], ['de', '德'], ['lu', '卢'], ['mi', '米'], ['ra', '拉'], ['fe', '费'], ['gu', '古'],
];

/** Families and characters of given names that many bear, with their readings. */
export const CHINESE_FAMILIES: readonly (readonly [string, string])[] = [['王', 'Wang'], ['李', 'Li'], ['张', 'Zhang'], ['刘', 'Liu'], ['陈', 'Chen'], ['杨', 'Yang'], ['赵', 'Zhao'], ['黄', 'Huang'], ['周', 'Zhou'], ['吴', 'Wu'], ['徐', 'Xu'], ['孙', 'Sun'], ['胡', 'Hu'], ['郭', 'Guo'], ['何', 'He'], ['林', 'Lin'], ['高', 'Gao'], ['梁', 'Liang'], ['郑', 'Zheng'], ['谢', 'Xie']];
export const CHINESE_GIVEN: readonly (readonly [string, string])[] = [['伟', 'wei'], ['强', 'qiang'], ['磊', 'lei'], ['洋', 'yang'], ['勇', 'yong'], ['军', 'jun'], ['杰', 'jie'], ['涛', 'tao'], ['明', 'ming'], ['超', 'chao'], ['建', 'jian'], ['国', 'guo'], ['文', 'wen'], ['志', 'zhi'], ['晓', 'xiao'], ['海', 'hai'], ['春', 'chun'], ['红', 'hong'], ['霖', 'lin'], ['昱', 'yu'], ['恺', 'kai'], ['祺', 'qi'], ['蔚', 'wei'], ['骞', 'qian'], ['璋', 'zhang'], ['翰', 'han']];

/** Countries by ISO 3166-1: name in Chinese and in English, degrees of somewhere in them. Most reported first. */
export const COUNTRIES: readonly (readonly [string, string, string, number, number])[] = [
  ['US', '美国', 'United States', 39, -98], ['CN', '中国', 'China', 35, 103], ['RU', '俄罗斯', 'Russia', 60, 90], ['UA', '乌克兰', 'Ukraine', 49, 32], ['IL', '以色列', 'Israel', 31, 35], ['AF', '阿富汗', 'Afghanistan', 33, 65], ['GB', '英国', 'Britain', 54, -2], ['IR', '伊朗', 'Iran', 32, 53], ['JP', '日本', 'Japan', 36, 138], ['FR', '法国', 'France', 46, 2],
  ['DE', '德国', 'Germany', 51, 10], ['IN', '印度', 'India', 22, 79], ['PK', '巴基斯坦', 'Pakistan', 30, 69], ['KR', '韩国', 'South Korea', 36, 128], ['TR', '土耳其', 'Turkey', 39, 35], ['SA', '沙特阿拉伯', 'Saudi Arabia', 24, 45], ['BR', '巴西', 'Brazil', -10, -53], ['ZA', '南非', 'South Africa', -29, 24], ['EG', '埃及', 'Egypt', 26, 30], ['NG', '尼日利亚', 'Nigeria', 9, 8],
  ['MX', '墨西哥', 'Mexico', 23, -102], ['CA', '加拿大', 'Canada', 56, -106], ['AU', '澳大利亚', 'Australia', -25, 133], ['ID', '印度尼西亚', 'Indonesia', -1, 114], ['PH', '菲律宾', 'Philippines', 12, 122], ['MM', '缅甸', 'Myanmar', 19, 96], ['SY', '叙利亚', 'Syria', 35, 38], ['IQ', '伊拉克', 'Iraq', 33, 43], ['ET', '埃塞俄比亚', 'Ethiopia', 9, 40], ['CO', '哥伦比亚', 'Colombia', 4, -72],
];

/** What people are, in Chinese and English; nations go before them. */
export const TITLES: readonly (readonly [string, string])[] = [['总统', 'president'], ['总理', 'prime minister'], ['外交部长', 'foreign minister'], ['国防部长', 'defense minister'], ['外交部发言人', 'foreign ministry spokesman'], ['国防部发言人', 'defense ministry spokesman'], ['议员', 'lawmaker'], ['特使', 'envoy'], ['大使', 'ambassador'], ['市长', 'mayor'], ['警察局长', 'police chief'], ['教授', 'professor'], ['首席执行官', 'chief executive'], ['法官', 'judge'], ['教练', 'coach'], ['分析师', 'analyst']];

/** What ends the name of an organization. */
export const BODIES: readonly (readonly [string, string])[] = [['集团', 'Group'], ['工会', 'Union'], ['大学', 'University'], ['银行', 'Bank'], ['解放阵线', 'Liberation Front'], ['民主联盟', 'Democratic Alliance'], ['航空', 'Airlines'], ['研究所', 'Institute'], ['基金会', 'Foundation'], ['联合会', 'Federation']];

/** Organizations that all news knows under two names. */
export const KNOWN_BODIES: readonly (readonly [string, string])[] = [['联合国', 'United Nations'], ['北约', 'NATO'], ['欧盟', 'European Union'], ['路透社', 'Reuters'], ['新华社', 'Xinhua'], ['世界卫生组织', 'World Health Organization'], ['塔利班', 'Taliban'], ['哈马斯', 'Hamas'], ['国际货币基金组织', 'IMF'], ['红十字国际委员会', 'International Committee of the Red Cross']];
export const OFFICE_BODIES: readonly (readonly [string, string])[] = [['外交部', 'Foreign Ministry'], ['国防部', 'Defense Ministry'], ['内政部', 'Interior Ministry'], ['财政部', 'Finance Ministry']];

/** Kinds of event with a word for each; `by` and `on` say who fills its parts. */
export const HAPPENINGS = [
  { kind: 'attack', zh: '袭击', en: 'attacked', by: 'organization', on: 'city' }, { kind: 'capture', zh: '攻占', en: 'captured', by: 'organization', on: 'city' }, { kind: 'meet', zh: '会见', en: 'met', by: 'person', on: 'person' }, { kind: 'call', zh: '通话', en: 'spoke with', by: 'person', on: 'person' },
  { kind: 'accuse', zh: '谴责', en: 'condemned', by: 'person', on: 'organization' }, { kind: 'arrest', zh: '逮捕', en: 'arrested', by: 'organization', on: 'person' }, { kind: 'sanction', zh: '制裁', en: 'sanctioned', by: 'country', on: 'organization' }, { kind: 'appoint', zh: '任命', en: 'appointed', by: 'organization', on: 'person' },
  { kind: 'die', zh: '死亡', en: 'killed', by: null, on: 'crowd' }, { kind: 'aid', zh: '援助', en: 'aided', by: 'organization', on: 'city' }, { kind: 'protest', zh: '抗议', en: 'protested', by: 'organization', on: 'city' }, { kind: 'resign', zh: '辞职', en: 'resigned', by: 'person', on: null },
] as const;
