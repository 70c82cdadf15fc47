import { judgeLocations } from './judge-locations.ts';
import { judgeOrganizations } from './judge-organizations.ts';
import { judgePeople } from './judge-people.ts';
import { different, same, type Finding } from './judging.ts';
import type { Persona } from './persona.ts';

const RULES = { person: judgePeople, organization: judgeOrganizations, location: judgeLocations };

/** Whether two personas are of one entity. Looks at the two and at fixed tables alone, and gives the same whichever stands left. */
export function judge(left: Persona, right: Persona): Finding {
  if (left.key === right.key) return same(1, 'the same persona');
  if (left.kind !== right.kind) return different(1, 'kinds differ');
  return RULES[left.kind](left, right);
}
