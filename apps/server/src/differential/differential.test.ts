import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { subgraphs, supergraphOf, supergraphSdl } from '@dateline/schema';
import type { TestStorage } from '@dateline/storage/testing';
import { disagreements, hasNull } from './answers.fixture.ts';
import { Chance } from './chance.fixture.ts';
import { Coverage } from './coverage.fixture.ts';
import { openImplementations } from './implementations.fixture.ts';
import type { Implementations } from './implementations.fixture.ts';
import type { Operation } from './operation.fixture.ts';
import { ownersOf } from './owners.fixture.ts';
import { unreadableProperties } from './properties.fixture.ts';
import { sampleGraph } from './sample.fixture.ts';
import { validOperation } from './valid.fixture.ts';
import { WORLD_QUERY, worldOf } from './world.fixture.ts';

/** Asked by every run of the tests: what fails there fails again. */
const USUAL = { operations: 50, seed: 2_108_121 };

/** `npm run differential -w @dateline/server` asks 2,000, others each time; DATELINE_SEED asks the same ones again. */
const MANY = process.env['DATELINE_OPERATIONS'];
const OPERATIONS = Number(MANY ?? USUAL.operations);
const SEED = Number(process.env['DATELINE_SEED'] ?? (MANY === undefined ? USUAL.seed : randomInt(2 ** 31)));

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const share = (count: number): string => `${String(Math.round((100 * count) / OPERATIONS))} %`;

let storage: TestStorage;
let graph: Implementations;

/** Counts of statements, interpreted and compiled, where they are not the same. Of two statements that are under way at once either may end first, and what follows them is then asked together or apart: one
 *  that differs is asked again until both have taken as many. A decision is made once. */
async function unlikeCounts(operation: Operation): Promise<string | null> {
  const [interpreted, compiled] = [new Set<number>(), new Set<number>()];
  for (let asked = 0; asked < (operation.query.startsWith('mutation') ? 1 : 16); asked++) {
    if (asked > 0) await Promise.all([graph.whole(operation), graph.others.compiled(operation)]);
    const [one, other] = graph.statements();
    interpreted.add(one);
    compiled.add(other);
    if ([...interpreted].some((count) => compiled.has(count))) return null;
  }
  return `compiled, it takes ${[...compiled].join(' or ')} statements, not ${[...interpreted].join(' or ')}`;
}

beforeAll(async () => {
  storage = await sampleGraph();
  graph = await openImplementations(storage);
});
afterAll(async () => {
  await graph.stop();
  await storage.drop();
});

describe('operations by chance', () => {
  test(`are answered alike by one process, the gateway and another federation runtime (seed ${String(SEED)})`, async () => {
    const schema = supergraphOf(subgraphs);
    const [chance, coverage, owners] = [new Chance(SEED), new Coverage(schema), ownersOf(supergraphSdl())];
    const known = await graph.whole({ query: WORLD_QUERY, variables: {} });
    expect(known.errors).toBeUndefined();
    const material = { schema, chance, coverage, world: worldOf(known.data) };
    const faults: string[] = [];
    const ours: string[] = [];
    const properties = new Set<string>();
    const counted = { crossing: 0, failing: 0, nulls: 0, unplanned: 0 };
    for (let asked = 0; asked < OPERATIONS; asked++) {
      const operation = validOperation(material);
      const crossed = new Set([...coverage.note(operation.document)].flatMap((field) => owners.get(field) ?? []));
      const [expected, ...others] = await Promise.all([graph.whole(operation), ...Object.values(graph.others).map((ask) => ask(operation))]);
      // Where a fault makes all of the answer null, graphql-js does not wait for what was still under way.
      const unlike = expected.errors ? null : await unlikeCounts(operation);
      if (unlike !== null) faults.push(`${unlike}\n${operation.query}\n${JSON.stringify(operation.variables)}`);
      if (!operation.query.startsWith('mutation')) for (const field of await unreadableProperties(schema, operation, { reading: storage.reading(), caller: null, scopes: new Set() })) properties.add(field);
      if (crossed.size >= 3) counted.crossing++;
      if (expected.errors) counted.failing++;
      if (expected.errors?.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')) ours.push(operation.query);
      if (hasNull(expected.data)) counted.nulls++;
      for (const [index, name] of Object.keys(graph.others).entries()) {
        const answer = others[index] ?? null;
        if (answer === null) counted.unplanned++;
        const found = answer === null ? [] : disagreements(expected, answer);
        if (found.length > 0) faults.push(`${name} has ${found.join('; ')}\n${operation.query}\n${JSON.stringify(operation.variables)}`);
      }
    }
    const compiled = await graph.compiled();
    say(`${String(OPERATIONS)} operations, seed ${String(SEED)}: ${share(counted.crossing)} cross three subgraphs or more, ${share(counted.failing)} have errors, ${share(counted.nulls)} nulls; Hive planned all but ${String(counted.unplanned)}; ${share(compiled)} were compiled; ${String(coverage.size - coverage.missing.length)} of ${String(coverage.size)} fields asked${coverage.missing.length > 0 && OPERATIONS >= 500 ? `, not ${coverage.missing.join(', ')}` : ''}`);
    // No operation of a caller's should meet a fault of ours: they are told in full, and are for whoever owns the field.
    if (ours.length > 0) say(`${String(ours.length)} met a fault inside:\n${ours.join('\n')}`);
    expect(faults).toEqual([]);
    expect([...properties]).toEqual([]);
    // Its planner gives up on about one valid operation of a hundred, and none of ours does. Of fifty, two or three are then no
    // rarity, so that the share is asked of many only.
    expect(counted.unplanned).toBeLessThanOrEqual(Math.max(6, 0.03 * OPERATIONS));
    expect(counted.crossing / OPERATIONS).toBeGreaterThanOrEqual(0.3);
    expect(counted.failing / OPERATIONS).toBeGreaterThanOrEqual(0.1);
    expect(compiled / OPERATIONS).toBeGreaterThanOrEqual(0.3);
    expect(coverage.missing.length / coverage.size).toBeLessThan(OPERATIONS >= 2000 ? 0.02 : 0.3);
  }, Math.max(240_000, OPERATIONS * 4000));
});
