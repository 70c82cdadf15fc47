import { subgraphs, supergraphOf } from '@dateline/schema';
import { apolloGateway } from './peers/apollo-gateway.ts';
import { compiled } from './peers/compiled.ts';
import { contextOf, documentFor, graphqlJs } from './peers/executors.ts';
import { hiveRuntime } from './peers/hive-runtime.ts';
import { monolith } from './peers/monolith.ts';
import { rawSql, statementsOf } from './peers/raw-sql.ts';
import { overHttp } from './peers/over-http.ts';
import type { Peer } from './peer.ts';
import { medianInterval, ratio, rounds } from './rounds.ts';
import type { Interval } from './rounds.ts';
import { openWorld } from './world.ts';
import { execute } from 'graphql';

// The four-hop query by every peer in turn:
//   node bench/run.mjs src/graph.ts [rounds] [operations each] [seconds] [remembered]
// `remembered` asks Postgres once and then answers from the loaders, so that what remains is the graph's own work.
const [count = 15, each = 4, seconds = 120] = process.argv.slice(2, 5).map(Number);
const remembered = process.argv[5] === 'remembered';

const world = await openWorld(10_000);
const memory = world.reading();
const storage = remembered ? { ...world, url: world.url, reading: () => memory } : world;
const schema = supergraphOf(subgraphs);
const all: Peer[] = [
  graphqlJs('dateline, one process', 'the supergraph by graphql-js', schema, storage),
  compiled('the same, compiled', 'the supergraph by graphql-jit', schema, storage),
  graphqlJs('monolith', 'a schema written by hand, the same loaders, by graphql-js', monolith(), storage),
  compiled('monolith, compiled', 'the same by graphql-jit', monolith(), storage),
  await apolloGateway(storage),
  hiveRuntime(storage, 'JavaScript'), hiveRuntime(storage, 'Rust'),
];
if (!remembered) all.push(rawSql(storage, await statementsOf(storage, (reading) => Promise.resolve(execute({ schema, document: documentFor(schema), contextValue: { ...contextOf(storage), reading }, variableValues: {} })))), ...await overHttp(world));
const only = process.env['PEERS']?.split(',');
const peers = all.filter(({ name }) => !only || only.some((each) => name.includes(each)));
const [first = ''] = await Promise.all(peers.slice(0, 1).map(({ ask }) => ask()));
for (const { name, ask } of peers) {
  const answer = await ask();
  if (answer !== first) console.log(`${name} answers otherwise: ${answer.length} characters, not ${first.length}: ${answer.slice(0, 600)}\n${first.slice(0, 300)}`);
}
console.log(`${first.length} characters`);
for (const { ask } of peers) for (let time = 0; time < 10; time++) await ask();
const times = await rounds(peers, { count, each, until: performance.now() + seconds * 1000 });
const shown = ({ median, low, high }: Interval): string => `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
const [ours = ''] = peers.map(({ name }) => name);
console.log(`${String(times.get(ours)!.length)} rounds of ${String(each)}\n| | ms, Postgres with them | ${ours} is so many times as fast | ms of Node alone | ${ours} takes so much less |\n|---|---|---|---|---|`);
for (const { name } of peers) {
  const [wall, cpu] = (['wall', 'cpu'] as const).map((by) => medianInterval(times.get(name)!.map((each) => each[by])));
  console.log(`| ${name} | ${shown(wall!)} | ${shown(ratio(times, ours, name, 'wall'))} | ${shown(cpu!)} | ${shown(ratio(times, ours, name, 'cpu'))} |`);
}
for (const { stop } of all) await stop?.();
await world.close();
