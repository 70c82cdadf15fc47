import { Metrics } from '../../apps/server/src/metrics.ts';
import { operationLog } from '../../apps/server/src/operation-log.ts';
import { OperationWatch } from '../../apps/server/src/watch.ts';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { pino } from 'pino';
import { quantile } from './rounds.ts';

// What watching an operation costs, in microseconds of this process: an operation of five batches and five statements, watched and not, round by round.
//   node bench/run.mjs src/watching.ts [rounds] [operations a round] [traced]
const [count = 31, each = 2000] = process.argv.slice(2, 4).map(Number);
const traced = process.argv[4] === 'traced';
if (traced) new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor({ export: (_spans, done) => { done({ code: 0 }); }, shutdown: () => Promise.resolve() })] }).register();
const [metrics, signal] = [new Metrics(), new AbortController().signal];
const logger = pino({ level: 'info' }, { write: () => undefined });
const plugin = operationLog(logger, 1000);
const NAMES = ['articles:newest', 'article.people', 'person.events', 'location', 'location.articles'];
const SQL = 'SELECT '.repeat(300);
const answer = (): Promise<readonly object[]> => Promise.resolve([]);

async function watched(): Promise<void> {
  const watch = new OperationWatch({ headers: { host: 'localhost', accept: '*/*' } }, metrics, signal);
  const listener = await plugin.requestDidStart?.({ contextValue: { watch, caller: null } } as never);
  for (const name of NAMES) await watch.batch(name, 20, () => watch.statement(SQL, answer));
  await (listener as { willSendResponse(about: object): Promise<void> }).willSendResponse({ operationName: 'FourHops', operation: { operation: 'query' }, response: { body: { kind: 'single', singleResult: {} } } });
}

async function unwatched(): Promise<void> {
  for (const _name of NAMES) await (() => answer())();
}

async function microseconds(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < each; time++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / each;
}

const differences: number[] = [];
for (let round = 0; round < count; round++) differences.push(await microseconds(watched) - await microseconds(unwatched));
console.log(`watching ${traced ? 'with spans ' : ''}an operation of ${String(NAMES.length)} statements: ${quantile(differences, 0.5).toFixed(1)} µs (${quantile(differences, 0.25).toFixed(1)}–${quantile(differences, 0.75).toFixed(1)})`);
