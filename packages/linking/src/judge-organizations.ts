import { different, same, unsure, type Finding } from './judging.ts';
import { institutionOf, withoutNation } from './office.ts';
import { organizationKey } from './organization-name.ts';
import { translationLikeness } from './organization-translation.ts';
import type { Persona } from './persona.ts';

/** What sounds so alike is rather one than what sounds only much alike: nota is 诺塔 and not 诺达. */
const SOUND_BY_SOUND = 0.95;

/** Two organizations by the names that the articles give them at their fullest: an alias alone (塔利班 for the Pakistani one) joins nothing.
 *  What the tables know, and every longer name, is one persona already; what comes here differs in name or in state. */
export function judgeOrganizations(left: Persona, right: Persona): Finding {
  const [a, b] = [institutionOf(left.name), institutionOf(right.name)];
  if (left.era !== undefined && right.era !== undefined && left.nation === right.nation && left.era !== right.era) return different(0.95, `governments before and since ${[left.era, right.era].sort().at(-1) ?? ''}`);
  if (a.key !== null && b.key !== null) {
    if (a.key !== b.key) return different(0.95, [a.key, b.key].sort().join(' and '));
    return left.nation === null || right.nation === null ? unsure('an office that every state has, without a state') : different(0.95, `one office, of ${[left.nation, right.nation].sort().join(' and ')}`);
  }
  if (organizationKey(left.name) === organizationKey(right.name)) return unsure('short name equal, in news of other countries');
  const isOneNation = left.nation === null || right.nation === null || left.nation === right.nation;
  const likeness = a.key === null && b.key === null && isOneNation ? translationLikeness(left.name, right.name, left.nation ?? right.nation) : 0;
  if (likeness > 0) return same(likeness >= SOUND_BY_SOUND ? 0.85 : 0.8, 'one name in two languages');
  return judgeNations(left, right);
}

/** 铁路工会 in news of Germany may be the 德国铁路工会. */
function judgeNations(left: Persona, right: Persona): Finding {
  const [shorter, longer] = [withoutNation(left.name), withoutNation(right.name)].sort((x, y) => Number(x.nation !== null) - Number(y.nation !== null));
  const oneName = shorter?.nation === null && longer !== undefined && longer.nation !== null && organizationKey(shorter.rest) === organizationKey(longer.rest);
  if (!oneName) return different(0.9, 'names differ');
  return left.nation === longer.nation || right.nation === longer.nation ? same(0.75, 'names differ by the nation before them, which the other article speaks of') : unsure('names differ by the nation before them');
}
