import { foldHan } from '@dateline/document';
import { NATIONS } from './nations.data.ts';
import { OFFICES, TITLES } from './offices.data.ts';
import { ORGANIZATIONS } from './organizations.data.ts';

/** An institution as far as its name says: which one of the world's, or what office of which state. */
export interface Institution {
  /** Key in `ORGANIZATIONS`, or `office:` and a key in `OFFICES`; null where neither table has it. */
  readonly key: string | null;
  /** ISO 3166-1 of the state that the name gives; null where it gives none. */
  readonly nation: string | null;
}

/** A role beside a name: its institution and its title. */
export interface Office extends Institution {
  /** Key in `TITLES`; null where the table has none of it. */
  readonly title: string | null;
}

export const folded = (name: string): string => foldHan(name.normalize('NFKC')).toLowerCase().replace(/[“”"'‘’「」『』《》\s]+/gu, ' ').trim();

const organizationOf = new Map(Object.entries(ORGANIZATIONS).flatMap(([key, names]) => names.map((name) => [folded(name), key] as const)));

interface Named { readonly name: string; readonly key: string; readonly nation: string | null }

const patterns = new Map<string, RegExp>();

const longestFirst = (a: Named, b: Named): number => b.name.length - a.name.length;

const offices: readonly Named[] = Object.entries(OFFICES).flatMap(([key, names]) => names.map((name): Named => {
  const own = /^(?<nation>[A-Z]{2}):(?<rest>.+)$/u.exec(name)?.groups;
  return own?.['rest'] === undefined ? { name, key, nation: null } : { name: own['rest'], key, nation: own['nation'] ?? null };
})).sort(longestFirst);

const nations: readonly Named[] = Object.entries(NATIONS).flatMap(([key, names]) => names.map((name) => ({ name, key, nation: key }))).sort(longestFirst);
/** Those whose names a role may have in it. */
const organizations: readonly Named[] = [...organizationOf].flatMap(([name, key]) => (name.length > 1 ? [{ name, key, nation: null }] : [])).sort(longestFirst);
const titles: readonly Named[] = Object.entries(TITLES).flatMap(([key, names]) => names.map((name) => ({ name, key, nation: null }))).sort(longestFirst);

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** Whether a text has a name: anywhere in Chinese, as whole words in English. */
function foundIn(text: string, name: string): boolean {
  if (!text.includes(name) || isHan(name)) return text.includes(name);
  const pattern = patterns.get(name) ?? new RegExp(`(?<![a-z])${name.replace(/[.]/gu, '\\.')}(?![a-z])`, 'u');
  patterns.set(name, pattern);
  return pattern.test(text);
}

/** The nation that a name begins with (美国国防部, Afghan Ministry of Defence) or ends in (Electoral Commission of Zambia) and what is left of it. */
export function withoutNation(text: string): { nation: string | null; rest: string } {
  const name = folded(text).replace(/^the /u, '');
  const nation = nations.find((each) => each.name.length < name.length && (isHan(each.name) ? name.startsWith(each.name) : name.startsWith(`${each.name} `) || name.startsWith(`${each.name}'s `)));
  if (nation) return { nation: nation.key, rest: name.slice(nation.name.length).replace(/^('s)?\s+/u, '') };
  const [, rest = '', last] = / of (?:the )?/u.test(name) ? /^(.+) of (?:the )?([a-z. ]+)$/u.exec(name) ?? [] : [];
  const behind = nations.find((each) => each.name === last);
  return behind ? { nation: behind.key, rest } : { nation: null, rest: name };
}

/** The same names come up in judgement after judgement: what the tables say of them is kept, up to this many. */
const KEPT = 5000;

function kept<Value>(read: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const value = known.get(name) ?? read(name);
    if (known.size >= KEPT) known.clear();
    known.set(name, value);
    return value;
  };
}

/** What institution a whole name means. */
export const institutionOf = kept((name: string): Institution => {
  const whole = folded(name);
  const known = organizationOf.get(whole) ?? organizationOf.get(whole.replace(/^the /u, ''));
  if (known !== undefined) return { key: known, nation: null };
  const own = offices.find((each) => each.name === whole);
  if (own) return { key: `office:${own.key}`, nation: own.nation };
  const { nation, rest } = withoutNation(name);
  const office = nation === null ? undefined : offices.find((each) => each.name === rest && (each.nation === null || each.nation === nation));
  return { key: office ? `office:${office.key}` : null, nation: office ? nation : null };
});

/** Where somebody is sent is not whose he is: 驻美国大使, ambassador to Japan. */
const STATIONED = /驻[^大代特领使总]{1,8}(?=[大代特领使总])|\b(?:to|for|in) (?:the )?[a-z.' ]+$/u;

/** The office that a role names: 五角大楼发言人 is the spokesperson of the United States' defence. */
export const officeOf = kept((role: string): Office => {
  const text = folded(role).replace(STATIONED, '');
  const title = titles.find((each) => foundIn(text, each.name))?.key ?? null;
  const office = offices.find((each) => foundIn(text, each.name));
  const nation = nations.find((each) => each.name.length > 1 && foundIn(text, each.name)) ?? nations.find((each) => isHan(each.name) && text.startsWith(each.name));
  const organization = organizations.find((each) => foundIn(text, each.name));
  if (office && (organization === undefined || office.name.length >= organization.name.length)) return { key: `office:${office.key}`, nation: office.nation ?? nation?.key ?? null, title };
  if (organization) return { key: organization.key, nation: null, title };
  return { key: null, nation: nation?.key ?? null, title };
});
