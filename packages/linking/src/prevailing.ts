import type { Finding } from './judging.ts';
import type { Verdicted } from './verdicted.ts';
import { openWalls, type Walls } from './walls.ts';

type Said = Pick<Finding, 'verdict' | 'score'>;

/** What rules say of some nodes, by their numbers. */
export interface Ruled {
  /** Of two, whichever stands left; null where they say nothing. */
  of(left: number, right: number): Said | null;
  /** Tells each two of which they say something, the lower first, but those that are told as others. */
  eachPair(see: (left: number, right: number, said: Said) => void): void;
  /** Tells of all nodes, some that are alike at a time, who are others whatever else is known of them: most of any hundreds are, and are not gone through by twos. */
  eachOther(see: (nodes: readonly number[], isOther: (node: number) => boolean) => void): void;
}

/** Pairs of nodes that are joined equally surely; of N nodes, the number of a pair is N times the lower node and the higher. In ascending order: of hundreds of nodes there are
 *  tens of thousands of pairs, each time somebody is in the news. */
export interface Joins {
  readonly score: number;
  readonly pairs: Float64Array;
}

/** What clustering looks at: who is joined, surest first, and what divides. */
export interface Prevailing {
  readonly rules: { readonly joins: readonly Joins[]; readonly walls: Walls };
  readonly persons: { readonly joins: readonly Joins[]; readonly walls: Walls };
}

type Given = Pick<Verdicted, 'verdict' | 'score' | 'by'>;

/** One judgement a pair: a person's before a rule's, of several by a person the last, of several by rules the surest.
 *  A person's last "unsure" takes back what persons said before, and rules decide again.
 *  @param ids of the nodes, each once, in code unit order: a node's number is its place
 *  @param ruled null where all that rules say is among the judgements */
export function prevailing(ids: readonly string[], ruled: Ruled | null, judgements: Iterable<Verdicted>): Prevailing {
  const given = givenOf(ids, ruled, judgements);
  const open = () => ({ joins: new Map<number, number[]>(), walls: openWalls(ids.length) });
  const [rules, persons] = [open(), open()];
  const take = (left: number, right: number, { verdict, score }: Said, into: ReturnType<typeof open>): void => {
    if (verdict === 'same') add(into.joins, score, left * ids.length + right);
    else if (verdict === 'different') into.walls.build(left, right);
  };
  ruled?.eachOther(rules.walls.raise);
  for (const [pair, judgement] of given) {
    const [left, right] = [Math.floor(pair / ids.length), pair % ids.length];
    rules.walls.raze(left, right);
    take(left, right, judgement, isByPerson(judgement) ? persons : rules);
  }
  ruled?.eachPair((left, right, said) => {
    if (!given.has(left * ids.length + right)) take(left, right, said, rules);
  });
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
    const earlier = byRule.get(pair) ?? ruled?.of(left, right) ?? null;
    if (isByPerson(judgement)) byPerson.set(pair, judgement);
    else if (earlier === null || isSurer(judgement, earlier)) byRule.set(pair, judgement);
  }
  for (const [pair, judgement] of byPerson) if (judgement.verdict !== 'unsure') byRule.set(pair, judgement);
  return byRule;
}

const isByPerson = ({ by }: Pick<Given, 'by'>): boolean => by.startsWith('person:');

const isSurer = (a: Pick<Given, 'verdict' | 'score'>, b: Pick<Given, 'verdict' | 'score'>): boolean => a.score > b.score || (a.score === b.score && a.verdict < b.verdict);

function add(joins: Map<number, number[]>, score: number, pair: number): void {
  const equals = joins.get(score);
  if (equals) equals.push(pair);
  else joins.set(score, [pair]);
}

const surestFirst = (joins: ReadonlyMap<number, readonly number[]>): Joins[] => [...joins].sort(([a], [b]) => b - a).map(([score, pairs]) => ({ score, pairs: Float64Array.from(pairs).sort() }));
