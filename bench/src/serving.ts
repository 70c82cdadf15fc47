import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { FOUR_HOPS } from './four-hops.ts';
import { quantile } from './rounds.ts';
import { openWorld, worldFolder } from './world.ts';

// The server as `npm start` runs it (`npm run build` makes it), on the same world: how soon it is ready, how evenly it answers 50 connections, and its memory.
//   node bench/run.mjs src/serving.ts [requests] [connections] [newcomers | four-hops]
const [requests = 10_000, connections = 50] = process.argv.slice(2, 4).map(Number);
const NEWCOMERS = '{ articles(first: 10) { edges { node { title publishedAt people(first: 100) { edges { node { name } } } events(first: 100) { edges { node { id kind title } } } } } } }';
const query = process.argv[4] === 'four-hops' ? FOUR_HOPS : NEWCOMERS;
const MARKS = [1000, 5000, 10_000];

const world = await openWorld(10_000);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

const port = await freePort();
const pool = new Pool(`http://127.0.0.1:${String(port)}`, { connections, pipelining: 1 });
const started = performance.now();
const server = spawn(process.execPath, [fileURLToPath(new URL('../../apps/cli/dist/bundle/dateline.js', import.meta.url)), 'serve'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PORT: String(port), DATELINE_DATA: worldFolder(10_000) } });

async function get(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const { statusCode, body } = await pool.request({ method: 'GET', path });
  return { status: statusCode, text: await body.text() };
}
while ((await get('/health/ready').catch(() => ({ status: 0 }))).status !== 200) await new Promise((resolve) => { setTimeout(resolve, 5); });
console.log(`ready after ${String(Math.round(performance.now() - started))} ms, Postgres running`);

const megabytes = async (): Promise<string> => `${String(Math.round(Number(/^process_resident_memory_bytes (\S+)/mu.exec((await get('/metrics')).text)?.[1]) / 2 ** 20))} MB`;
console.log(`memory at the start: ${await megabytes()}`);

const latencies: number[] = [];
let left = requests;
const body = JSON.stringify({ query });
async function client(): Promise<void> {
  while (left-- > 0) {
    const before = performance.now();
    const answer = await pool.request({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body });
    const text = await answer.body.text();
    if (answer.statusCode !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 500));
    latencies.push(performance.now() - before);
    if (MARKS.includes(latencies.length)) console.log(`memory after ${String(latencies.length)} requests: ${await megabytes()}`);
  }
}
const begun = performance.now();
await Promise.all(Array.from({ length: connections }, client));
const seconds = (performance.now() - begun) / 1000;
// The first hundred compile what runs after them.
const warm = latencies.slice(100);
const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(warm, share));
console.log(`${String(requests)} requests, ${String(connections)} connections: ${(requests / seconds).toFixed(0)} a second, p50 ${p50!.toFixed(0)} ms, p95 ${p95!.toFixed(0)} ms, p99 ${p99!.toFixed(0)} ms: p99 is ${(p99! / p50!).toFixed(2)} times p50`);
server.kill();
await once(server, 'exit');
await pool.close();
await world.close();
