import { exact, isChinese, type EntityKind } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import { places } from '../../languages/zh-Hans/places.ts';
import { REGIONS_BY_FIRST } from '../../languages/zh-Hans/regions-by-first.ts';
import { candidate, type Candidate } from './candidate.ts';
import { knownNameOf } from './known-names.ts';
import { ofKnown } from './known-pieces.ts';

const SMALLER = /(?:市|县|镇|区|村|乡|郡|旗|岛|城)$/u;
/** A smaller town's name begins too many other names. */
const GREAT = 200_000;

/** Models join names that stand side by side: a province and its town, a country and its city's club. Each piece is a name of its own. */
export function splitNames(text: string, language: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  if (!isChinese(language)) return [...found];
  // Most names of an article stand there more than once.
  const sides = new Map<string, boolean>();
  const isSided = (name: string): boolean => {
    const known = sides.get(name) ?? startsWithSide(name, gazetteer);
    sides.set(name, known);
    return known;
  };
  return gathered(found, (one) => pieces(text, one.kind !== 'person' && isSided(exact(text, one.span)) ? withoutSide(one) : one, gazetteer));
}

function pieces(text: string, one: Candidate, gazetteer: Gazetteer): Candidate[] {
  const name = exact(text, one.span);
  const whole = [one];
  const part = (from: number, to: number, kind = one.kind): Candidate => candidate({ start: one.span.start + from, end: one.span.start + to }, kind, one.finder, `${one.because}, a piece of ${name}`, one.confidence, one.sense);
  const gap = /(?<=\p{Script=Han}) (?=\p{Script=Han})/u.exec(name)?.index;
  if (gap !== undefined) return ofHeadline(name, gap, gazetteer).map(([from, to, kind]) => part(from, to, kind ?? one.kind));
  if (one.kind === 'person' || name.length < 4 || gazetteer.named(name).length > 0 || (SMALLER.test(name) && gazetteer.named(name.replace(SMALLER, '')).length > 0) || knownNameOf(name, true)) return whole;
  const known = one.kind === 'organization' ? ofKnown(name) : undefined;
  if (known) return known.map(([from, to], index) => part(from, to, knownNameOf(name.slice(from, to), true)?.kind ?? (index > 0 ? 'person' : one.kind)));
  if (one.kind === 'location') {
    const bare = withoutGround(name, gazetteer);
    if (bare) return bare.end > bare.start ? [part(bare.start, bare.end)] : [];
    const cut = cutOfPlace(name, gazetteer);
    return cut === undefined ? whole : [part(0, cut), ...pieces(text, part(cut, name.length), gazetteer)];
  }
  const local = /(?<=^\p{Script=Han}{2,}[州省邦])\p{Script=Han}{2,3}党$/u.exec(name);
  if (local && /^[籍人]/u.test(text.charAt(one.span.end))) return [part(0, local.index, 'location'), part(local.index, name.length)];
  const both = cutOfBoth(name);
  if (both !== undefined) return [part(0, both), part(both + 1, name.length)];
  const works = WORKS.exec(name);
  if (works) return ofWorks(name, works.index, gazetteer).map(([from, to, kind]) => part(from, to, kind));
  const cut = VERB_WITHIN.exec(name);
  if (cut && knownNameOf(name.slice(0, cut.index), true) === undefined && !ORGANIZATION_END.test(name.slice(0, cut.index))) return [part(cut.index + cut[0].length, name.length)];
  if (cut) return [part(0, cut.index), ...(ORGANIZATION_END.test(name) && name.length - cut.index - cut[0].length > 2 ? [part(cut.index + cut[0].length, name.length)] : [])];
  const party = /^(?<place>\p{Script=Han}*?)(?<lead>(?:最大|主要|头号|第一大|第二大)?(?:执政党|反对党|在野党|联合政府)(?:联盟)?)(?=\p{Script=Han}{3,}$)/u.exec(name)?.groups;
  if (party) {
    const [place = '', lead = ''] = [party['place'], party['lead']];
    return [...(place.length > 1 ? [part(0, place.length, 'location')] : []), part(place.length + lead.length, name.length)];
  }
  const some = /^(\p{Script=Han}{2,}?)(?:一|某|多|数|两|三)(?:[家座所名个处间])?(?:\p{Script=Han}{0,4})(?:工厂|公司|学校|中学|小学|医院|教堂|企业|银行|商场|机构)$/u.exec(name)?.[1];
  if (some !== undefined) return gazetteer.named(some).length > 0 ? [part(0, some.length, 'location')] : gazetteer.named(some.slice(2)).length > 0 ? [part(0, 2, 'location'), part(2, some.length, 'location')] : [];
  const quoted = /^(\p{Script=Han}{2,})[“"「]/u.exec(name)?.[1];
  if (quoted !== undefined && knownNameOf(quoted, true)) return [part(0, quoted.length, knownNameOf(quoted, true)?.kind)];
  const country = REGIONS_BY_FIRST.get(name.charAt(0))?.find((region) => name.startsWith(region) && gazetteer.named(region)[0]?.kind === 'country');
  if (country === undefined) return whole;
  const rest = name.slice(country.length);
  const code = gazetteer.named(country)[0]?.country ?? '';
  const city = [5, 4, 3, 2].find((length) => rest.length >= length + 2 && isGreat(rest.slice(0, length), code, gazetteer));
  return city === undefined ? whole : [part(0, country.length, 'location'), part(country.length, name.length)];
}

/** 中国银行|收购|信托公司, 议会|推翻|法院: verbs that stand between two organizations and in the name of none. */
const VERB_WITHIN = /(?<=\p{Script=Han}{2})(?:重新考虑|接纳|致函|施压|收购|并购|推翻|起诉|控告|指控|击败|战胜|宣布|公布|拒绝|要求|批评|谴责|警告|逮捕|搜查|突袭|派出|派遣|签署|参股|入股|携手|旗下|批准|否决|驳回|通报|通过了|联合(?=国务院|国家[^\s]|中央|全国|中国|教育部|公安部|财政部|商务部|农业|工业|人力|生态|住房|交通|水利|文化|卫生|应急|各))(?=\p{Script=Han}{2})/u;
/** 统一民族运动和变革联盟, 外交部与国防部: where the first of two organizations ends, both of which end as organizations do. */
function cutOfBoth(name: string): number | undefined {
  const and = /(?<=^.{3,})[和与及](?=.{3,}$)/u.exec(name);
  return and && BODY_END.test(name.slice(0, and.index)) && BODY_END.test(name.slice(and.index + 1)) ? and.index : undefined;
}
const BODY_END = /(?:部|局|署|院|党|军|公司|集团|银行|大学|组织|政府|联盟|阵线|运动|协会|学会|基金会|工会|委员会|法院|检察院|警方|联合会)$/u;

/** 袭击黎巴嫩 联合国秘书长: a space between two clauses of a headline, beside which a known name ends or begins, or one that ends as organizations do. */
function ofHeadline(name: string, gap: number, gazetteer: Gazetteer): (readonly [from: number, to: number, kind: EntityKind | undefined])[] {
  return gathered([[0, gap], [gap + 1, name.length]] as const, ([from, to]) => {
    const side = name.slice(from, to);
    const known = knownNameOf(side, true)?.kind ?? (gazetteer.named(side).length > 0 ? 'location' as const : undefined);
    return known !== undefined || (side.length > 4 && BODY_END.test(side)) ? [[from, to, known] as const] : [];
  });
}

/** 桑德兰工厂 is a town's, 英飞凌新厂 a company's: works are named after either, and are no organization. */
const WORKS = /(?<=.{2})(?:新|旧|老|总|分)?(?:工厂|新厂|厂房|厂区|车间|仓库)$/u;
function ofWorks(name: string, end: number, gazetteer: Gazetteer): (readonly [from: number, to: number, kind: EntityKind])[] {
  const owner = name.slice(0, end);
  for (let cut = 2; cut <= end - 2; cut++) if (knownNameOf(owner.slice(0, cut), true)?.kind === 'organization' && gazetteer.named(owner.slice(cut)).length > 0) return [[0, cut, 'organization'], [cut, end, 'location']];
  return [[0, end, knownNameOf(owner, true)?.kind ?? (gazetteer.named(owner).length > 0 ? 'location' : 'organization')]];
}

const ORGANIZATION_END = /(?:[部局署厅院会社党军队校所司团]|公司|集团|银行|大学|中心|组织|政府|机构|联盟|警方|石油|汽车|航空)$/u;

/** 巴勒斯坦 of 巴勒斯坦领土 and 乌克兰军用机场, 密歇根州 of 美密歇根州; nothing of 乌军用机场: a country with a word for any ground is no name, nor is its
 *  shortest form before another name part of that. */
function withoutGround(name: string, gazetteer: Gazetteer): { start: number; end: number } | undefined {
  const ground = /(?:军用机场|民用机场|机场|军事基地|空军基地|领土|领空|领海|国境|边境|边界|港口|口岸|大使馆|军营|油田|炼油厂)$/u.exec(name);
  const owner = ground ? name.slice(0, ground.index) : '';
  if (ground && owner.length > 1 && gazetteer.named(owner)[0]?.kind === 'country') return { start: 0, end: ground.index };
  if (ground && owner.length === 1 && names.abbreviations.includes(owner)) return { start: 0, end: 0 };
  return undefined;
}

/** 美|密歇根州, 俄|斯摩棱斯克核电站: whether a name is one that a place begins behind its country's shortest name. */
function startsWithSide(name: string, gazetteer: Gazetteer): boolean {
  const countries = COUNTRY_OF[name.charAt(0)] ?? [];
  if (name.length < 4 || countries.length === 0) return false;
  const codes = countries.flatMap((country) => gazetteer.named(country)[0]?.country ?? []).filter((code) => !HOME.includes(code));
  if (codes.length === 0 || gazetteer.named(name).length > 0) return false;
  const isTheirs = ({ country, kind }: PlaceEntry): boolean => kind !== 'country' && country !== null && codes.includes(country);
  // 俄|罗斯托夫州, and 俄罗斯国防部: behind the country's whole name no part of a name is asked for.
  const least = countries.some((country) => name.startsWith(country)) ? name.length - 1 : 3;
  let end = name.length;
  while (end > least && !gazetteer.named(name.slice(1, end)).some(isTheirs)) end--;
  return end > least;
}

const withoutSide = ({ span, kind, finder, because, confidence, sense }: Candidate): Candidate =>
  candidate({ start: span.start + 1, end: span.end }, kind, finder, `${because}, without its country’s shortest name`, confidence, sense);
const HOME: readonly string[] = places.home;

/** Where a larger place ends and a smaller one within it begins: 卡斯塔莫努省|博兹库尔特镇, 法国|巴黎, 喀布尔|Idgah清真寺. Before the longest known place none
 *  ends: no 大马, which is Malaysia, in 大马士革国际机场. */
function cutOfPlace(name: string, gazetteer: Gazetteer): number | undefined {
  let known = false;
  for (let cut = name.length - 2; cut >= 2 && !known; cut--) {
    const larger = name.slice(0, cut);
    const smaller = name.slice(cut);
    const places = gazetteer.named(larger);
    known = places.length > 0;
    const hosts = places.filter(({ kind, population }) => kind === 'country' || kind === 'admin1' || (kind === 'city' && population >= GREAT));
    if (/机场$/u.test(smaller) && hosts.every(({ kind }) => kind === 'city')) continue;
    if (hosts.length === 0 && !/^\p{Script=Han}{2,}(?:省|自治区|邦)$/u.test(larger)) continue;
    if (/^[A-Z][a-z]/u.test(smaller)) return cut;
    if (INNER_GROUND.test(smaller) || (INNER_SITE.test(smaller) && hosts.some(({ kind }) => kind === 'country'))) return cut;
    if (SMALLER.test(smaller) && smaller.length >= 3 && /(?:省|州|市|县|自治区|邦|国|道|府)$/u.test(larger)) return cut;
    if (/\p{Script=Han}{2,}(?:省|自治区|邦)$/u.test(larger) && smaller.length >= 3 && !/^(?:会|界|长|级|委|内|外|城)/u.test(smaller)) return cut;
    if (gathered([smaller, smaller.replace(SMALLER, '')], (one) => (one.length > 1 ? gazetteer.named(one) : [])).some(({ country }) => hosts.some((host) => host.country === country))) return cut;
  }
  return undefined;
}

/** 首尔|光化门广场: not so where nothing but a word for any is left (上海人民广场). */
const INNER_GROUND = /^(?!人民|中央|市民|城市|时代|国际|火车|体育|中心|奥林|世界|世贸|环球|金融|贸易|科技)\p{Script=Han}{2,}(?:广场|大厦|大楼|步道|隧道|监狱|难民营)$/u;

/** 叙利亚|巴尼亚斯炼油厂: what a town has, behind the country's name. */
const INNER_SITE = /^(?!国[际家]|军用|民用|中央|首都|主要|最大|第一|第二|大型|海军|空军)\p{Script=Han}{2,}(?:国际机场|机场|空军基地|海军基地|核电站|水电站|炼油厂|口岸|火车站|大桥|体育场)$/u;

const isGreat = (name: string, country: string, gazetteer: Gazetteer): boolean =>
  gazetteer.named(name).some((place) => place.country === country && (place.kind === 'facility' || (place.kind === 'city' && place.population >= GREAT)));
