import { gathered } from '../../gathered.ts';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import { REGIONS_BY_FIRST } from '../../languages/zh-Hans/regions-by-first.ts';
import type { Form } from './form.ts';

/** Characters that are left of a name without its country: less is no name. */
const LEAST = 2;
const LEAST_PARTY = 3;
/** Whose country a reader knows by the rest of the name. */
const PARTY = /党$/u;

/** Pairs of an organization's name with its whole country and with the country's one character, or none before a party: 黎巴嫩真主党 and 黎真主党,
 *  真主党. One that two would explain has none. */
export function withShortCountries(forms: readonly Form[]): [full: number, short: number][] {
  const organizations = new Map(forms.filter(({ kind, name }) => kind === 'organization' && name.length > LEAST).map((form) => [form.name, form]));
  const byParty = new Map<string, Form[]>();
  for (const form of organizations.values()) {
    const rest = PARTY.test(form.name) ? restOf(form.name) : undefined;
    if (rest !== undefined && rest.length >= LEAST_PARTY) byParty.set(rest, [...(byParty.get(rest) ?? []), form]);
  }
  return gathered([...organizations.values()], (short): [number, number][] => {
    const first = short.name.charAt(0);
    const countries = new Set([...(COUNTRY_OF[first] ?? []), ...(REGIONS_BY_FIRST.get(first) ?? [])]);
    const rest = short.name.slice(1);
    const shortened = rest.length < LEAST ? [] : gathered([...countries], (country): Form[] => {
      const full = organizations.get(country + rest);
      return full && full !== short ? [full] : [];
    });
    const full = [...new Set([...shortened, ...(byParty.get(short.name) ?? [])])];
    return full.length === 1 && full[0] ? [[full[0].mentions[0] ?? 0, short.mentions[0] ?? 0]] : [];
  });
}

/** What stands behind the country in a name that begins with one. */
function restOf(name: string): string | undefined {
  const country = (REGIONS_BY_FIRST.get(name.charAt(0)) ?? []).find((region) => name.startsWith(region));
  return country === undefined ? undefined : name.slice(country.length);
}
