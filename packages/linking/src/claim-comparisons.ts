import { isMutual } from './event-agreement.ts';
import { claimKeysOf } from './claim-keys.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { GROWING } from './claim-units.data.ts';
import { fitOf } from './claim-values.ts';
import { daysApart, intervalOf } from './time-interval.ts';

/** How two values that a slot was given stand to each other. `conflict`: claimants differ. `update`: the later one replaces the earlier, since
 *  a toll climbs, a plan is carried out, or its claimant says so anew. `different-precision`: one is the other, told less exactly. */
export type ClaimRelation = 'conflict' | 'update' | 'different-precision';

/** Two values of one slot; the left one was told first. */
export interface Comparison {
  /** Keys as of `claimKeysOf`. */
  readonly slot: string;
  readonly left: string;
  readonly right: string;
  readonly relation: ClaimRelation;
  readonly because: string;
}

/** One value of a slot, and all that give it. */
interface Group {
  readonly key: string;
  readonly claims: readonly ClaimProfile[];
}

/** More values than this of one slot are a list, not a difference; the ones told most are compared. */
const VALUES = 40;

/** Every two values of a slot that do not simply go together, over all reports of one event. The order of the claims makes no difference. */
export function comparisonsOf(claims: readonly ClaimProfile[]): Comparison[] {
  const slots = new Map<string, Map<string, ClaimProfile[]>>();
  for (const claim of claims) {
    const keys = claimKeysOf(claim);
    if (keys === null) continue;
    const values = slots.get(keys.slot) ?? new Map<string, ClaimProfile[]>();
    slots.set(keys.slot, values.set(keys.value, [...(values.get(keys.value) ?? []), claim]));
  }
  return [...slots].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([slot, values]) => {
    const groups = [...values].map(([key, own]) => ({ key, claims: own })).sort((a, b) => b.claims.length - a.claims.length || (a.key < b.key ? -1 : 1)).slice(0, VALUES).sort(byFirstTold);
    return groups.flatMap((left, index) => groups.slice(index + 1).flatMap((right) => compared(slot, left, right) ?? []));
  });
}

function compared(slot: string, left: Group, right: Group): Comparison | null {
  const [one, other] = [left.claims[0], right.claims[0]];
  if (!one || !other || goTogether(slot, left, right)) return null;
  const finding = slot === 'modality' ? modalitiesStand(left, right) : valuesStand(slot, left, right, fitOf(one, other));
  return finding && { slot, left: left.key, right: right.key, ...finding };
}

type Standing = Pick<Comparison, 'relation' | 'because'> | null;

/** Values that one report gives side by side are parts of one account (布林肯 and 奥斯汀), as are the parties of what is mutual, whoever is named first. */
function goTogether(slot: string, left: Group, right: Group): boolean {
  if ((slot === 'agent' || slot === 'patient') && left.claims.some(({ kind }) => isMutual(kind))) return true;
  const mentions = new Set(left.claims.map(({ mention }) => mention));
  return right.claims.some(({ mention }) => mentions.has(mention));
}

function valuesStand(slot: string, left: Group, right: Group, fit: ReturnType<typeof fitOf>): Standing {
  if (fit === 'silent') return null;
  if (grows(slot, left, right)) return { relation: 'update', because: 'counted later, and higher' };
  if (slot === 'time' && isOfAnotherTime(left, right)) return cameTrue(left, right);
  if (fit === 'coarser') return { relation: 'different-precision', because: 'one holds the other' };
  return revised(left, right) ?? cameTrue(left, right) ?? divided(left, right);
}

/** Sources differ in the day by days; what lies further away is the event's background (a coup of 1996, an anniversary), and no other account of when it was. */
const DAYS_THAT_SOURCES_DIFFER = 31;

function isOfAnotherTime(left: Group, right: Group): boolean {
  const [a, b] = [left, right].map(({ claims: [claim] }) => intervalOf(claim?.value ?? null));
  return !!a && !!b && daysApart(a, b) > DAYS_THAT_SOURCES_DIFFER;
}

/** What was planned comes true or is called off; that it happened and that it did not cannot both be. */
function modalitiesStand(left: Group, right: Group): Standing {
  const keys = [left.key, right.key];
  if (keys.includes('planned') && keys.includes('actual')) return left.key === 'planned' ? { relation: 'update', because: 'planned, then done' } : null;
  return revised(left, right) ?? divided(left, right);
}

/** More than an estimate is off by. */
const HIGHER = 1.1;

function grows(slot: string, left: Group, right: Group): boolean {
  const [earlier, later] = [left.claims[0], right.claims[0]];
  if (!slot.startsWith('quantity') || !earlier?.quantity || !later?.quantity || !left.claims.some(({ kind }) => GROWING.has(kind))) return false;
  return later.quantity.value > earlier.quantity.value * HIGHER && isBefore(firstTold(left), firstTold(right));
}

/** Whoever gave the earlier value gives the later one now. */
function revised(left: Group, right: Group): Standing {
  const isAnew = left.claims.some((earlier) => right.claims.some((later) => later.claimant === earlier.claimant && isBefore(earlier.told, later.told)));
  return isAnew ? { relation: 'update', because: 'its claimant says so anew' } : null;
}

/** A plan names a day or a number, the deed has another. */
function cameTrue(left: Group, right: Group): Standing {
  const isPlan = left.claims.every(({ modality }) => modality === 'planned' || modality === 'hypothetical');
  const isDone = right.claims.some(({ modality }) => modality === 'actual' || modality === 'ongoing');
  return isPlan && isDone && isBefore(firstTold(left), firstTold(right)) ? { relation: 'update', because: 'planned so, done otherwise' } : null;
}

/** Two claimants, each with a value that the other does not give. One claimant with both at once counts two things. */
function divided(left: Group, right: Group): Standing {
  const [ours, theirs] = [new Set(left.claims.map(({ claimant }) => claimant)), new Set(right.claims.map(({ claimant }) => claimant))];
  const isDivided = [...ours].some((claimant) => !theirs.has(claimant)) && [...theirs].some((claimant) => !ours.has(claimant));
  return isDivided ? { relation: 'conflict', because: 'told by different claimants' } : null;
}

const firstTold = ({ claims }: Group): string | null => claims.flatMap(({ told }) => told ?? []).sort()[0] ?? null;

/** Whether the one was surely told before the other: two of one day only where both give a time of day. */
function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

const byFirstTold = (a: Group, b: Group): number => {
  const [left, right] = [firstTold(a) ?? '~', firstTold(b) ?? '~'];
  return left < right ? -1 : left > right ? 1 : a.key < b.key ? -1 : 1;
};
