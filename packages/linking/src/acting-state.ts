import { institutionOf, officeOf, withoutNation } from './office.ts';
import { STATE_TITLES } from './offices.data.ts';
import { ORGANIZATION_STATES } from './organizations.data.ts';
import type { Profile } from './profile.ts';

/** Words for those who bear arms for a state, where a nation's name stands before them: US troops, 德国军人. */
const ARMED = /^(?:国?军|军队|军人|士兵|部队|海军|空军|陆军|军方|警方|警察|政府)|^(?:troops?|forces|soldiers?|army|military|navy|marines|air ?force|police|government|officials?)\b/u;

/** ISO 3166-1 of the state that an entity is or acts for: a country, an office or an army of one, somebody who holds an office of one. Null for what is private, and
 *  where no state is named. */
export function actingState({ kind, name, names, roles, place }: Profile): string | null {
  if (kind === 'location') return place?.kind === 'country' ? place.country : null;
  if (kind === 'person') return roles.map(stateOfRole).find((state) => state !== null) ?? null;
  return [name, ...names].map(stateOfOrganization).find((state) => state !== null) ?? null;
}

/** The same of words that name no entity: US troops. */
export function stateInWords(words: string): string | null {
  const { nation, rest } = withoutNation(words);
  return nation !== null && ARMED.test(rest) ? nation : null;
}

function stateOfOrganization(name: string): string | null {
  const { key, nation } = institutionOf(name);
  if (key === null) return stateInWords(name);
  return key.startsWith('office:') ? nation : ORGANIZATION_STATES[key] ?? null;
}

function stateOfRole(role: string): string | null {
  const { key, title, nation } = officeOf(role);
  if (key !== null && !key.startsWith('office:')) return ORGANIZATION_STATES[key] ?? null;
  return key !== null || (title !== null && STATE_TITLES.has(title)) ? nation : null;
}
