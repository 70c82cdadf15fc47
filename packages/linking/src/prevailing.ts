import type { Finding } from './judging.ts';
import type { Verdicted } from './verdicted.ts';
import { openWalls, type Walls } from './walls.ts';

/** What rules say of two nodes, by their numbers, the lower first; null where they say nothing. */
export type Ruled = (left: number, right: number) => Pick<Finding, 'verdict' | 'score'> | null;

export interface Join {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** What clustering looks at: who is joined, surest first, and what divides. */
export interface Prevailing {
  readonly rules: { readonly joins: readonly Join[]; readonly walls: Walls };
  readonly persons: { readonly joins: readonly Join[]; readonly walls: Walls };
}

type Given = Pick<Verdicted, 'verdict' | 'score' | 'by'>;

/** One judgement a pair: a person's before a rule's, of several by a person the last, of several by rules the surest.
 *  A person's last "unsure" takes back what persons said before, and rules decide again.
 *  @param ids of the nodes, each once, in code unit order: a node's number is its place
 *  @param ruled null where all that rules say is among the judgements */
export function prevailing(ids: readonly string[], ruled: Ruled | null, judgements: Iterable<Verdicted>): Prevailing {
  const given = givenOf(ids, ruled, judgements);
  const open = () => ({ joins: [] as Join[], walls: openWalls(ids.length) });
  const [rules, persons] = [open(), open()];
  const take = (left: number, right: number, { verdict, score }: Pick<Given, 'verdict' | 'score'>, into: ReturnType<typeof open>): void => {
    if (verdict === 'same') into.joins.push({ left, right, score });
    else if (verdict === 'different') into.walls.build(left, right);
  };
  for (const [pair, judgement] of given) take(Math.floor(pair / ids.length), pair % ids.length, judgement, isByPerson(judgement) ? persons : rules);
  for (let left = 0; ruled !== null && left < ids.length; left++) {
    for (let right = left + 1; right < ids.length; right++) {
      const found = ruled(left, right);
      if (found !== null && !given.has(left * ids.length + right)) take(left, right, found, rules);
    }
  }
  return { rules: { ...rules, joins: surestFirst(rules.joins) }, persons: { ...persons, joins: surestFirst(persons.joins) } };
}

/** The judgements that prevail over what is ruled, by pair. */
function givenOf(ids: readonly string[], ruled: Ruled | null, judgements: Iterable<Verdicted>): Map<number, Given> {
  const numberOf = new Map(ids.map((id, index) => [id, index]));
  const [byRule, byPerson] = [new Map<number, Given>(), new Map<number, Given>()];
  for (const judgement of judgements) {
    const [one, other] = [numberOf.get(judgement.left), numberOf.get(judgement.right)];
    if (one === undefined || other === undefined || one === other) continue;
    const [left, right] = one < other ? [one, other] : [other, one];
    const pair = left * ids.length + right;
    const earlier = byRule.get(pair) ?? ruled?.(left, right) ?? null;
    if (isByPerson(judgement)) byPerson.set(pair, judgement);
    else if (earlier === null || isSurer(judgement, earlier)) byRule.set(pair, judgement);
  }
  for (const [pair, judgement] of byPerson) if (judgement.verdict !== 'unsure') byRule.set(pair, judgement);
  return byRule;
}

const isByPerson = ({ by }: Pick<Given, 'by'>): boolean => by.startsWith('person:');

const isSurer = (a: Pick<Given, 'verdict' | 'score'>, b: Pick<Given, 'verdict' | 'score'>): boolean => a.score > b.score || (a.score === b.score && a.verdict < b.verdict);

const surestFirst = (joins: readonly Join[]): Join[] => {
  const byScore = new Map<number, Join[]>();
  for (const join of joins) {
    const equals = byScore.get(join.score);
    if (equals) equals.push(join);
    else byScore.set(join.score, [join]);
  }
  return [...byScore].sort(([a], [b]) => b - a).flatMap(([, equals]) => equals.sort((a, b) => a.left - b.left || a.right - b.right));
};
