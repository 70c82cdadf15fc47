import { judgeLocations } from './judge-location.ts';
import { judgeOrganizations } from './judge-organization.ts';
import { judgePersons } from './judge-person.ts';
import { different, unsure, type Finding } from './judging.ts';
import type { Profile } from './profile.ts';

const RULES = { person: judgePersons, organization: judgeOrganizations, location: judgeLocations };

/** Whether two chains are of one entity. Looks at the two profiles alone and gives the same whichever stands left.
 *  Chains of one article were told apart by its own coreference: only what is certain joins them. */
export function judge(left: Profile, right: Profile): Finding {
  if (left.kind !== right.kind) return different(1, 'kinds differ');
  if (left.names.length === 0 || right.names.length === 0) return unsure('one has no name');
  const finding = RULES[left.kind](left, right);
  if (left.article !== right.article || finding.verdict !== 'same') return finding;
  return finding.score >= 0.95 ? finding : unsure(`${finding.because}, but told apart within one article`);
}
