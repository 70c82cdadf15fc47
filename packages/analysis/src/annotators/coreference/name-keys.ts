import { isChinese } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { nameTableOf } from '../../languages/languages.ts';
import { names as englishNames } from '../../languages/en/names.ts';
import { isFamilyNameFirst } from '../../languages/en/surnames.ts';
import { withoutTrade } from '../../languages/en/trades.ts';
import { SINGLE_SURNAMES, surnames } from '../../languages/zh-Hans/surnames.ts';
import type { Form } from './form.ts';

const DOT = /[·•∙・‧]/u;
/** What a company, club or group is often called without. */
const CHINESE_KIND = /(?:足球俱乐部|篮球俱乐部|俱乐部|股份有限公司|有限公司|航空公司|公司|集团|组织|武装组织|武装|通讯社|新闻社|新闻网|新闻)$/u;
const ENGLISH_KIND = / (?:general|group|news agency|party|inc\.?|corp\.?|ltd\.?|plc|company|movement|network|newspaper|organi[sz]ation|corporation|holdings|airlines)$/iu;
const CHINESE_PLACE = /[市巿镇县]$|(?<=..)地[区带]$/u;
const ENGLISH_PLACE = / (?:province|district|county|city|state|region)$/iu;
/** Gaza City is none of Gaza, nor Mexico City of Mexico. */
const ENGLISH_REGIONS: ReadonlySet<string> = new Set(englishNames.regions);
/** Shorter words behind an owner's name are no name by themselves. */
const LEAST_OWNED = 4;
const OWNED_END = /(?:部队|警卫队|警备队|警方|法院|检察院|联盟|阵线|运动|研究所|机构|电视台|通讯社|部|局|署|厅|会|院|委|处|军|司令部|银行|公司|中心|协会|大学|组织)$/u;

/** What else an article may call the bearer of a name, having named it once: 柯比 for 约翰·柯比, 侯斯顿 for 侯斯顿市, DEA for Drug Enforcement Agency. */
export function shortNames(form: Form, language: string, gazetteer: Gazetteer): string[] {
  const short = form.kind === 'person' ? ofPerson(form.name) : form.kind === 'location' ? ofPlace(form.name, language, gazetteer) : ofOrganization(form.name, language);
  return [...new Set([...short, ...(form.kind === 'person' ? [] : acronyms(form.name))])].filter((name) => name !== form.name && (name.length > 1 || (form.kind === 'person' && SINGLE_SURNAMES.has(name))));
}

/** The last part, the last two where the family name has two, and the first with the last. A Chinese or Japanese name of three or four characters: its first two, and
 *  the family name alone, before a judge's title (梁官) and before how its bearer is called (黄先生). */
function ofPerson(name: string): string[] {
  const separator = DOT.test(name) ? '·' : ' ';
  const parts = name.split(separator);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return /^\p{Script=Han}{3,4}$/u.test(name) ? [name.slice(0, 2), name.charAt(0), `${name.charAt(0)}官`, ...CALLS.map((call) => name.charAt(0) + call)] : [];
  const suffixed = /^(?:Jr|Sr|II|III)\.?$/u.test(last) ? [parts.at(-2) ?? ''] : [];
  const hyphenated = separator === '·' && last.includes('-') ? [last.slice(last.lastIndexOf('-') + 1)] : [];
  return [last, ...(isFamilyNameFirst(name) ? [parts[0] ?? ''] : []), ...hyphenated, ...suffixed, ...(parts.length > 2 ? [parts.slice(-2).join(separator), `${parts[0] ?? ''}${separator}${last}`] : []), ...(parts.length > 3 ? [parts.slice(-3).join(separator)] : [])];
}

/** 胡太太 bears her husband's name. */
const CALLS: readonly string[] = surnames.calls.filter((call) => call !== '太太');

/** A Chinese province and a city of its name are two places; an English article drops the word for either. */
function ofPlace(name: string, language: string, gazetteer: Gazetteer): string[] {
  if (!isChinese(language)) return [name.replace(ENGLISH_PLACE, '')].filter((bare) => !ENGLISH_REGIONS.has(bare));
  const province = /^(\p{Script=Han}{2,})[省州]$/u.exec(name)?.[1];
  const places = province === undefined ? [] : gazetteer.named(province);
  const alone = places.some(({ kind }) => kind === 'admin1') && places.every(({ kind }) => kind === 'admin1');
  return [name.replace(CHINESE_PLACE, ''), ...(alone && province !== undefined ? [province] : [])];
}

/** Chinese names of countries by their first character, in the order of the table. */
const OWNERS = new Map<string, string[]>();
for (const owner of nameTableOf('zh-Hans').regions) OWNERS.set(owner.charAt(0), [...(OWNERS.get(owner.charAt(0)) ?? []), owner]);

function ofOrganization(name: string, language: string): string[] {
  const { regions, demonyms, institutions } = nameTableOf(language);
  const owned = isChinese(language)
    ? gathered(OWNERS.get(name.charAt(0)) ?? [], (owner) => (name.startsWith(owner) ? [name.slice(owner.length)] : [])).filter((rest) => institutions.includes(rest) || (rest.length >= LEAST_OWNED && OWNED_END.test(rest)))
    : gathered([...regions, ...demonyms], (owner) => (name.startsWith(`${owner} `) ? [name.slice(owner.length + 1)] : []));
  const bare = name.replace(isChinese(language) ? CHINESE_KIND : ENGLISH_KIND, '');
  const traded = isChinese(language) ? undefined : withoutTrade(name);
  return [...owned, ...(isChinese(language) && bare.length < 2 ? [] : [bare]), ...(traded === undefined ? [] : [traded])];
}

/** BVI for British Virgin Islands, DEA for United States Drug Enforcement Agency: the initials of the last three to six capitals. */
function acronyms(name: string): string[] {
  if (!/\p{Lu}/u.test(name)) return [];
  const initials = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
  return Array.from({ length: 4 }, (_, more) => initials.slice(-(more + 3))).filter((short) => short.length >= 3 && short.length <= 6);
}
