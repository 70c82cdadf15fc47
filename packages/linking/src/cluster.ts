import { undecided } from './undecided.ts';
import type { Verdicted } from './verdicted.ts';

/** The components of "same" that no "different" divides, surest judgements first; then, whatever rules say, of whole clusters that a person joins.
 *  A node that two pull equally, between whom a rule's "different" stands, joins neither. Every node is in exactly one cluster; members and clusters
 *  stand in code unit order of the ids, whatever order nodes and judgements come in. */
export function cluster(nodes: Iterable<string>, judgements: Iterable<Verdicted>): string[][] {
  const groups = new Map([...new Set(nodes)].sort(byCodeUnit).map((node) => [node, { members: [node] }]));
  const known = prevailing(judgements).filter(({ left, right }) => groups.has(left) && groups.has(right) && left !== right);
  const walls = wallsOf(known);
  const joins = known.filter(({ verdict }) => verdict === 'same');
  const loose = undecided(known.filter((judgement) => !isByPerson(judgement)));
  for (const judgement of [...joins.filter((each) => !isByPerson(each) && !loose(each)), ...joins.filter(isByPerson)]) {
    const left = groups.get(judgement.left);
    const right = groups.get(judgement.right);
    if (!left || !right || left === right || divided(left.members, right.members, walls, isByPerson(judgement))) continue;
    const [larger, smaller] = left.members.length < right.members.length ? [right, left] : [left, right];
    larger.members.push(...smaller.members);
    for (const member of smaller.members) groups.set(member, larger);
  }
  return [...new Set(groups.values())].map(({ members }) => members.sort(byCodeUnit)).sort(([a = ''], [b = '']) => byCodeUnit(a, b));
}

const isByPerson = ({ by }: Verdicted): boolean => by.startsWith('person:');

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** One judgement a pair: a person's before a rule's, of several by a person the last, of several by rules the surest; surest first.
 *  A person's last "unsure" takes back what persons said before, and rules decide again. */
function prevailing(judgements: Iterable<Verdicted>): Verdicted[] {
  const [byRule, byPerson] = [new Map<string, Verdicted>(), new Map<string, Verdicted>()];
  for (const judgement of judgements) {
    const pair = pairOf(judgement.left, judgement.right);
    const earlier = byRule.get(pair);
    if (isByPerson(judgement)) byPerson.set(pair, judgement);
    else if (earlier === undefined || bySurety(judgement, earlier) < 0) byRule.set(pair, judgement);
  }
  for (const [pair, judgement] of byPerson) if (judgement.verdict !== 'unsure') byRule.set(pair, judgement);
  return [...byRule.values()].sort(bySurety);
}

const bySurety = (a: Verdicted, b: Verdicted): number =>
  Number(isByPerson(b)) - Number(isByPerson(a)) || b.score - a.score || byCodeUnit(pairOf(a.left, a.right), pairOf(b.left, b.right)) || byCodeUnit(a.verdict, b.verdict);

interface Wall { readonly others: Set<string>; readonly byPerson: Set<string> }

function wallsOf(judgements: readonly Verdicted[]): ReadonlyMap<string, Wall> {
  const walls = new Map<string, Wall>();
  const build = (from: string, to: string, byPerson: boolean): void => {
    const wall = walls.get(from) ?? { others: new Set(), byPerson: new Set() };
    wall.others.add(to);
    if (byPerson) wall.byPerson.add(to);
    walls.set(from, wall);
  };
  for (const judgement of judgements) {
    if (judgement.verdict !== 'different') continue;
    build(judgement.left, judgement.right, isByPerson(judgement));
    build(judgement.right, judgement.left, isByPerson(judgement));
  }
  return walls;
}

/** Whether a "different" stands between two groups; where a person joins them, only a person's. */
function divided(left: readonly string[], right: readonly string[], walls: ReadonlyMap<string, Wall>, joinedByPerson: boolean): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const others = new Set(many);
  return few.some((member) => {
    const wall = walls.get(member);
    const stones = joinedByPerson ? wall?.byPerson : wall?.others;
    return stones !== undefined && [...stones].some((stone) => others.has(stone));
  });
}
