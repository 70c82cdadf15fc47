import { nameKey } from '@dateline/gazetteer';
import { contextWeight, contextWords, sharedContext } from './company.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import { institutionOf, withoutNation } from './office.ts';
import type { Profile } from './profile.ts';

const isAcronym = (name: string): boolean => /^[A-Z][A-Z.&-]{1,6}$/u.test(name);

/** Two organizations by the names that the articles give them at their fullest: an alias alone (塔利班 for the Pakistani one) joins nothing. */
export function judgeOrganizations(left: Profile, right: Profile): Finding {
  const [a, b] = [institutionOf(left.name), institutionOf(right.name)];
  const context = sharedContext(left, right);
  if (a.key?.startsWith('office:') && a.key === b.key) return judgeOffices(left, right, a.nation, b.nation);
  if (a.key !== null && a.key === b.key) return same(0.97, `both are ${a.key}`);
  if (a.key !== null && b.key !== null) return different(0.95, [a.key, b.key].sort().join(' and '));
  const [ours, theirs] = [nameKey(left.name), nameKey(right.name)];
  if (ours === theirs) return judgeEqualNames(left, contextWeight(context), contextWords(context));
  if (isAcronym(left.name) !== isAcronym(right.name) && (hasName(left, right.name) || hasName(right, left.name)) && contextWeight(context) >= 1) return same(0.85, `one gives the other's short form, ${contextWords(context)}`);
  const [shorter, longer] = [withoutNation(left.name), withoutNation(right.name)].sort((x, y) => Number(x.nation !== null) - Number(y.nation !== null));
  const oneNation = shorter?.nation === null && longer !== undefined && longer.nation !== null && nameKey(shorter.rest) === nameKey(longer.rest);
  if (oneNation) return unsure(`names differ by the nation before them, ${contextWords(context)}`);
  return different(0.9, 'names differ');
}

/** A short form in capitals may be several organizations'; any longer name is one's own. */
const judgeEqualNames = (left: Profile, weight: number, words: string): Finding =>
  weight >= 1 || nameKey(left.name).length > 4 || /\p{Script=Han}{3}/u.test(left.name) ? same(Math.min(0.98, 0.9 + weight * 0.02), `name equal, ${words}`) : unsure(`short name equal, ${words}`);

const hasName = (profile: Profile, name: string): boolean => profile.names.some((own) => nameKey(own) === nameKey(name));

/** Offices that every state has are one where their state is one: the one in the name, else the one that the article speaks of most. */
function judgeOffices(left: Profile, right: Profile, named: string | null, otherNamed: string | null): Finding {
  if (named !== null && otherNamed !== null) return named === otherNamed ? same(0.95, `the same office of ${named}`) : different(0.95, `one office, of ${[named, otherNamed].sort().join(' and ')}`);
  const [home, otherHome] = [named ?? left.countries[0], otherNamed ?? right.countries[0]];
  if (home === undefined || otherHome === undefined) return unsure('an office that every state has, without a state');
  const others = named === null ? left.countries : right.countries;
  if (home === otherHome) return same(named === null && otherNamed === null ? 0.8 : 0.85, `the same office, in articles on ${home}`);
  return named !== null || otherNamed !== null ? (others.includes(named ?? otherNamed ?? '') ? unsure('the same office of a state that the other article names too') : different(0.7, 'the same office of another state')) : unsure('the same office in articles on other states');
}
