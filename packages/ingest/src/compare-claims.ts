import { claimKeysOf, comparisonsOf } from '@dateline/linking';
import type { Filing, StoredClaim } from '@dateline/storage';

/** Events at once; what is more waits for the next article. */
const MOST = 200;

/** Works out anew how the claims about an event stand to each other, for events whose reports have changed; answers how many there were. */
export async function compareClaims({ derived: { claims } }: Filing): Promise<number> {
  const due = await claims.takeDue(MOST);
  if (due.length === 0) return 0;
  const told = await claims.ofEvents(due);
  await claims.keepKeys(told.map((claim) => ({ id: claim.id, ...(claimKeysOf(claim) ?? { slot: null, value: null }) })));
  const byEvent = new Map<string, StoredClaim[]>();
  for (const claim of told) {
    const known = byEvent.get(claim.eventId);
    if (known) known.push(claim);
    else byEvent.set(claim.eventId, [claim]);
  }
  await claims.keepComparisons(due, [...byEvent].flatMap(([eventId, own]) => comparisonsOf(own).map((comparison) => ({ eventId, ...comparison }))));
  return due.length;
}
