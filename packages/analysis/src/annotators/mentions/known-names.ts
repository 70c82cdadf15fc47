import type { EntityKind, Mention } from '@dateline/document';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names as chineseNames } from '../../languages/zh-Hans/names.ts';
import { names as englishNames } from '../../languages/en/names.ts';
import type { NameTable } from '../../languages/name-table.ts';
import { wordTree, type WordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { listed } from './listed.ts';

interface Known {
  readonly kind: EntityKind;
  /** Cities lend their names to persons and clubs: less sure than countries. */
  readonly confidence?: number;
  readonly sense: Mention['sense'];
}

const entriesOf = ({ organizations, media, regions, divisions, seats }: NameTable): [string, Known][] => [
  ...divisions.map((name): [string, Known] => [name, { kind: 'location', sense: null, confidence: 0.6 }]),
  ...regions.map((name): [string, Known] => [name, { kind: 'location', sense: null }]),
  ...[...organizations, ...media].map((name): [string, Known] => [name, { kind: 'organization', sense: null }]),
  ...seats.map((name): [string, Known] => [name, { kind: 'location', sense: 'institution' }]),
];

/** Capitals that mean other things in Chinese text. */
const AMBIGUOUS_IN_CHINESE: ReadonlySet<string> = new Set(['Apple', 'Meta', 'US', 'ETA', 'AP', 'Dawn', 'Guardian', 'Independent', 'Bild', 'Fars', 'Congress', 'Telegram', 'English']);

/** Latin names that Chinese articles write as they are: those that English readers know, in capitals. */
const LATIN_IN_CHINESE = [...englishNames.organizations, ...englishNames.media].filter(
  (name) => /^[A-Z][\w.+&-]*( [A-Z][\w.+&-]*)*$/u.test(name) && !AMBIGUOUS_IN_CHINESE.has(name),
);

const LISTS = {
  chinese: wordTree<Known>([...entriesOf(chineseNames), ...LATIN_IN_CHINESE.map((name): [string, Known] => [name, { kind: 'organization', sense: null }])]),
  english: wordTree<Known>(entriesOf(englishNames)),
};

/** Every name of the tables that stands in the text. */
export const knownNamesIn = (text: string, chinese: boolean): Candidate[] =>
  listed(text, chinese ? LISTS.chinese : LISTS.english, !chinese)
    .filter(({ span }) => !chinese || !(isPartOfWord(text, span.end) || isAcrossWords(text, span.start, span.end)))
    .map(({ span, value }) => candidate(span, value.kind, 'list', 'in the list of known names', value.confidence ?? 1, value.sense));

export const knownNameOf = (name: string, chinese: boolean): Known | undefined => {
  const list: WordTree<Known> = chinese ? LISTS.chinese : LISTS.english;
  const found = list.at(name, 0);
  return found?.end === name.length ? found.value : undefined;
};

/** 美国人 and 德语 name a people and a language, not the country; 越南海域 has no 南海 in it. */
export const isPartOfWord = (text: string, end: number): boolean => PART.test(text.slice(end, end + 4)) || nameForms.tongue.test(text.slice(end, end + 2)) || (text.charAt(end - 1) === '部' && /^[门队分位]/u.test(text.charAt(end))) || (text.charAt(end - 1) === '报' && /^[复告酬警仇答废效偿销考名送备请]/u.test(text.charAt(end))) || (text.charAt(end - 1) === '海' && SHORE.test(text.slice(end, end + 2)) && !SEA.test(text.slice(end - 3, end)));

/** What 海 begins as a word of its own: 越南|海域; behind a sea that cannot end otherwise the sea is meant (阿拉伯海|上). */
const SHORE = /^(?:[域关岸警外底拔鲜运量事]|军(?!演)|上(?!空))/u;
const SEA = /(?:罗的|拉伯|勒比|地中)海/u;

/** 青海地震 has no 海地 in it, 13日本田 no 日本, 高通胀 no 高通: two words that together write a name. */
export const isAcrossWords = (text: string, start: number, end: number): boolean => {
  const rule = end - start <= 3 ? ACROSS[text.slice(start, end)] : undefined;
  return rule !== undefined && ((rule.before?.includes(text.charAt(start - 1)) ?? false) || (rule.after?.test(text.slice(end, end + 3)) ?? false)) && (start > 0 || rule.after !== undefined);
};

const ACROSS: Readonly<Partial<Record<string, { readonly before?: string; readonly after?: RegExp }>>> = {
  海地: { before: '青上珠威渤黄东南北沿近' }, 日本: { before: '0123456789今昨当即近' }, 高通: { after: /^[胀货量过]/u }, 南海: { before: '越云湖河海济' }, 东海: { before: '山广以' }, 中东: { after: /^部(?![署队落分])/u }, 西亚: { before: '来尼' }, 马里: { before: '罗索' }, 加纳: { before: '参' }, 南亚: { before: '东' },
  北京: { after: /^时间/u }, 上海: { after: /^[洋域]/u }, 内地: { before: '国境省市区县' }, 成都: { before: '组完' }, 南京: { after: /^[东西]?路/u }, 长江: { after: /^(?:后浪|商学院|证券|存储|电力)/u }, 罗马: { after: /^规约/u }, 京都: { before: '东南北' }, 达卡: { after: /^尔/u }, 利马: { after: /^索/u },
  江西: { after: /^岸/u, before: '长' }, 河南: { after: /^岸/u }, 河北: { after: /^岸/u, before: '运' }, 湖南: { after: /^岸/u }, 湖北: { after: /^岸/u }, 海南: { after: /^[部端缘北岸]/u, before: '上近沿东' }, 山东: { after: /^[麓坡侧部北南西]/u, before: '泰华衡恒' }, 山西: { after: /^[麓坡侧部北南]/u, before: '泰华衡恒' }, 广西: { after: /^[部侧]/u, before: '增' }, 云南: { after: /^[部侧飘]/u },
  路透: { after: /^[露过视明气光]/u }, 台中: { before: '平站月舞一两三几各电视后前柜阳灶擂讲展看炮琴', after: /^[央国]/u }, 台东: { before: '平舞站月后前' }, 台南: { before: '平舞站月后前' }, 北角: { before: '东西' }, 南投: { after: /^[资入放射掷]/u },
  联合国: { after: /^务院/u }, 军政府: { before: '前旧立个建' }, 香港: { after: /^仔/u }, 消息报: { after: /^[道导]/u }, 民主党: { after: /^派/u },
  中共: { before: '斗突件途', after: /^(?:有|造成|打死|发现|收到|查获|抓获|缴获|投入|出动)\p{N}/u }, 中非: { after: /^(?:常|友好|合作|关系|论坛|交往|双方|友谊|经贸|峰会|命运|传统)/u }, 中标: { after: /^准/u }, 以军: { after: /^[力事备]/u }, 美国会: { after: /^(?:继续|因此|把|使|让|支持|更)/u },
  关中: { before: '有相', after: /^(?:大(?!道)|共|国)/u }, 太平: { after: /^绅士/u },
  都柏林: { before: '首' }, 全州: { after: /^(?:范围|各|境内|人口)/u },
  日银: { after: /^行/u }, 上汽: { after: /^[车船水油]/u }, 东航: { after: /^[行线道海母渡次班向]/u }, 南航: { after: /^[行线道海母渡次班向]/u }, 国航: { after: /^[行线道海母渡次班空天]/u },
  台铁: { before: '平站月舞一两三几各' }, 台电: { before: '平舞一两三几各' }, 联电: { before: '互关串' }, 中油: { before: '集其空水锅库' }, 大疆: { after: /^域/u }, 九龙: { after: /^坡/u }, 台北: { before: '平舞电' }, 天津: { before: '今明昨' }, 西藏: { before: '东' },
};

const PART = /^(?:人(?!质|民|道|权|员|口|类|士|物|工|才|手|体|数|均)|籍|裔|语|文(?!化|件|职|明)|族(?!群)|币|元(?!首)|式|系|杯|家(?![庭长具电族畜禽居用喻门])|锦标赛|联赛|世锦赛|公开赛|大师赛|大奖赛|马拉松|奥运会|冬奥会|亚运会|残奥会)/u;
