import { gathered } from '../../gathered.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import type { Form } from './form.ts';

const REGIONS: ReadonlySet<string> = new Set(names.regions);

/** Characters of an abbreviation, and how many more its full name has. */
const [LEAST, MOST, MORE] = [3, 6, 2];
/** Parties, forces, banks and states differ by the one word that an abbreviation would drop: 民主党, 民主进步党. */
const DISTINCT = /[党军队国派]$|银行$/u;
const PLACE_BEFORE = /^(?:\p{Script=Han}{2,8}?[省市县区]|\p{Script=Han}{2,3})$/u;
const COMPANY_BEHIND = /^\p{Script=Han}{0,4}(?:有限公司|公司|集团|俱乐部)$/u;
/** More of one ending no article tells apart; text without end stays linear. */
const MOST_ALIKE = 60;

/** Pairs of an organization's full and abbreviated name, by their first mentions: 聊城中院 for 聊城市中级人民法院, whose characters it takes in
 *  their order from the first to the last; 富海科技 for 深圳富海科技股份有限公司, between its place and its legal form. One that two would explain has none. */
export function abbreviated(forms: readonly Form[]): [full: number, short: number][] {
  const organizations = forms.filter(({ kind, name }) => kind === 'organization' && /^\p{Script=Han}+$/u.test(name));
  const byEnd = new Map<string, Form[]>();
  for (const form of organizations) {
    const same = byEnd.get(form.name.slice(-1));
    if (!same) byEnd.set(form.name.slice(-1), [form]);
    else if (same.length < MOST_ALIKE) same.push(form);
  }
  const companies = organizations.filter(({ name }) => /(?:公司|集团|俱乐部)$/u.test(name)).slice(0, MOST_ALIKE);
  return gathered(organizations, (short): [number, number][] => {
    const { length } = short.name;
    if (length === 2) return inTwo(short, organizations);
    if (length < LEAST || length > MOST) return [];
    const taken = DISTINCT.test(short.name) ? [] : (byEnd.get(short.name.slice(-1)) ?? []).filter(({ name }) => name.length >= length + MORE && isTakenFrom(short.name, name));
    const full = [...new Set([...taken, ...companies.filter(({ name }) => holds(name, short.name))])];
    return full.length === 1 && full[0] ? [[full[0].mentions[0] ?? 0, short.mentions[0] ?? 0]] : [];
  });
}

/** 日铁 for 日本制铁, 恒大 for 中国恒大集团, 台铁 for 台铁局: a country's first character and the last of what stands behind it, or a name without its country and form. */
function inTwo({ name: short, mentions }: Form, organizations: readonly Form[]): [full: number, short: number][] {
  if (DISTINCT.test(short)) return [];
  const full = organizations.slice(0, MOST_ALIKE).filter(({ name }) => {
    if (name.length < 3) return false;
    const bare = name.replace(LEGAL, '');
    const country = REGION_LENGTHS.find((length) => REGIONS.has(bare.slice(0, length)));
    const rest = bare.slice(country ?? 0);
    return rest === short || (country !== undefined && rest.length >= 2 && rest.length <= 4 && bare.startsWith(short.charAt(0)) && rest.endsWith(short.charAt(1)) && !INSTITUTION.test(name));
  });
  return full.length === 1 && full[0] ? [[full[0].mentions[0] ?? 0, mentions[0] ?? 0]] : [];
}

const LEGAL = /(?:股份有限公司|有限公司|公司|集团|控股|(?<=铁)局)+$/u;
const REGION_LENGTHS = [5, 4, 3, 2];
const INSTITUTION = /[部局署厅院会府处]$/u;

/** An office behind its place: what is left of the name is no name where it is as short as 法院. */
const OFFICE = /^\p{Script=Han}+(?:局|署|厅|部|处|委员会|公司|医院|大学|法院|检察院|工会|协会|中心|办公室)$/u;

/** Whose offices are named without them too: 总统警卫处. */
const HEAD_OF_STATE = /^(?:总统|总理|首相|国王|国会|议会)$/u;

/** 港务局 for 海防港务局: the name without the place before it, which the article names or every reader knows; one that two would explain has none. */
export function unowned(forms: readonly Form[]): [full: number, short: number][] {
  const places = new Set(gathered(forms, ({ kind, name }) => (kind === 'location' ? [name, name.replace(/[省市州县区邦郡]$/u, '')] : [])));
  const byRest = new Map<string, Set<number>>();
  for (const { kind, name, mentions } of forms) {
    if (kind !== 'organization' || !OFFICE.test(name)) continue;
    for (let cut = 2; cut <= name.length - LEAST; cut++) if (places.has(name.slice(0, cut)) || REGIONS.has(name.slice(0, cut)) || HEAD_OF_STATE.test(name.slice(0, cut))) byRest.set(name.slice(cut), (byRest.get(name.slice(cut)) ?? new Set()).add(mentions[0] ?? 0));
  }
  return gathered(forms, ({ kind, name, mentions }): [number, number][] => {
    const full = kind === 'organization' ? [...(byRest.get(name) ?? [])] : [];
    return full.length === 1 && full[0] !== undefined ? [[full[0], mentions[0] ?? 0]] : [];
  });
}

/** Whether the short name begins and goes on with characters of the full one in their order; the place before it may be left out. */
function isTakenFrom(short: string, full: string): boolean {
  const start = full.indexOf(short.charAt(0));
  if (start < 0 || (start > 0 && !/[省市州区]$/u.test(full.slice(0, start)) && !(REGIONS.has(full.slice(0, start)) && full.slice(start) !== short))) return false;
  let at = start;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether nothing but a place stands before the short name in the full one, and nothing but what companies are called behind it. */
function holds(full: string, short: string): boolean {
  const at = full.indexOf(short);
  return at > 0 && PLACE_BEFORE.test(full.slice(0, at)) && COMPANY_BEHIND.test(full.slice(at + short.length));
}
