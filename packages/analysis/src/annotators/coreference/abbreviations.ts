import { gathered } from '../../gathered.ts';
import type { Form } from './form.ts';

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
    if (length < LEAST || length > MOST) return [];
    const taken = DISTINCT.test(short.name) ? [] : (byEnd.get(short.name.slice(-1)) ?? []).filter(({ name }) => name.length >= length + MORE && isTakenFrom(short.name, name));
    const full = [...new Set([...taken, ...companies.filter(({ name }) => holds(name, short.name))])];
    return full.length === 1 && full[0] ? [[full[0].mentions[0] ?? 0, short.mentions[0] ?? 0]] : [];
  });
}

/** Whether the short name begins and goes on with characters of the full one in their order; the place before it may be left out. */
function isTakenFrom(short: string, full: string): boolean {
  const start = full.indexOf(short.charAt(0));
  if (start < 0 || (start > 0 && !/[省市州区]$/u.test(full.slice(0, start)))) return false;
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
