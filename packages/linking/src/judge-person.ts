import { contextWeight, contextWords, sharedContext } from './company.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import { officeOf, type Office } from './office.ts';
import { personName, relationOf } from './person-name.ts';
import type { Profile } from './profile.ts';

/** How two persons' offices stand to each other. `agree` only where institution or a telling title is the same. */
type Offices = 'agree' | 'conflict' | 'silent';

/** Titles that many people of one story bear: sharing them says little. */
const COMMON = new Set(['official', 'analyst', 'journalist', 'resident', 'soldier', 'doctor', 'lawyer', 'legislator', 'professor', 'minister']);

/** A nation that one article leaves out is that of which it speaks. */
const nationsMeet = (left: Office, right: Office, countries: readonly string[]): boolean =>
  left.nation === right.nation || (left.nation === null && right.nation !== null && countries.includes(right.nation)) || (right.nation === null && left.nation !== null && countries.includes(left.nation)) || (left.nation === null && right.nation === null);

function officesOf(left: Profile, right: Profile): Offices {
  const countries = left.countries.filter((code) => right.countries.includes(code));
  const [ours, theirs] = [left.roles.map(officeOf), right.roles.map(officeOf)];
  const pairs = ours.flatMap((own) => theirs.map((other) => ({ own, other })));
  const agrees = pairs.some(({ own, other }) => {
    const sameInstitution = own.key !== null && own.key === other.key && nationsMeet(own, other, countries);
    const sameTitle = own.title !== null && own.title === other.title;
    return (sameInstitution && (sameTitle || own.title === null || other.title === null)) || (sameTitle && !COMMON.has(own.title) && (own.key === null || other.key === null) && nationsMeet(own, other, countries));
  });
  if (agrees) return 'agree';
  const conflicts = pairs.length > 0 && pairs.every(({ own, other }) =>
    (own.nation !== null && other.nation !== null && own.nation !== other.nation) || (own.key !== null && other.key !== null && own.key !== other.key) || (own.title !== null && other.title !== null && own.title !== other.title));
  return conflicts ? 'conflict' : 'silent';
}

/** Two persons by their names, offices and company. A family name alone joins only where something else is shared; offices change over the
 *  years, so that a full name with company outweighs them. */
export function judgePersons(left: Profile, right: Profile): Finding {
  const relation = relationOf(personName(left.name), personName(right.name));
  if (relation === 'none') return different(0.9, 'names differ');
  if (relation === 'conflict') return different(0.9, 'family name equal, given names differ');
  const offices = officesOf(left, right);
  const context = sharedContext(left, right);
  const weight = contextWeight(context) + (offices === 'agree' ? 3 : offices === 'conflict' ? -3 : 0);
  const because = `${relation === 'full' ? 'full name equal' : relation === 'family' ? 'family name equal, one without given name' : 'bare name equal'}, offices ${offices}, ${contextWords(context)}`;
  if (relation === 'full') return weight >= 1 ? same(Math.min(0.99, 0.85 + weight * 0.02), because) : unsure(because);
  if (offices === 'conflict') return weight >= 1 ? unsure(because) : different(0.7, because);
  return weight >= (relation === 'family' ? 3 : 2) ? same(Math.min(0.9, 0.68 + weight * 0.03), because) : unsure(because);
}
