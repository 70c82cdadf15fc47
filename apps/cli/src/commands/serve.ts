import { DatelineError } from '@dateline/document';
import { createServer, loggerAt, readConfig, serveSubgraph, startTracing } from '@dateline/server';
import type { Config, RunningServer, ServingOptions, SubgraphOptions } from '@dateline/server';
import { EXIT } from '../faults.ts';
import { interruption } from '../interruption.ts';
import { storageOf } from '../storage.ts';
import { tell } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  /** One of the four alone, for a gateway in front of it. */
  readonly subgraph?: string;
}

const SUBGRAPHS = ['article', 'person', 'location', 'event'] as const satisfies readonly SubgraphOptions['name'][];

/** What the environment says, with what the command line says over it. */
export const configOf = ({ port, host }: Pick<ServeOptions, 'port' | 'host'>): Config =>
  readConfig({ ...process.env, ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) });

/** How a server is to listen, by the configuration. Whoever knows a token may do what it is for. */
export const servingOptions = ({ port, host, origins, tokens, logLevel, readers, rate, timeout, slow, introspection, documents }: Config): ServingOptions => ({
  port, host, origins, logger: loggerAt(logLevel), tokens, readers, rate, timeout, slow, introspection, documents,
});

/** Sends spans where the configuration says so, while the work goes on. */
export async function traced(work: () => Promise<void>, { traces }: Config, what: string): Promise<void> {
  const stop = traces === null ? undefined : await startTracing(traces, what);
  try {
    await work();
  } finally {
    await stop?.();
  }
}

/** Says where the server answers, waits for Ctrl-C, and stops it in order. */
export async function served(server: RunningServer, what: string, terminal: Terminal): Promise<void> {
  const stop = interruption();
  tell(terminal, `${what} at ${server.url} · Ctrl-C stops`);
  await stop.came;
  await server.stop();
}

export async function runServe({ subgraph, ...options }: ServeOptions, terminal: Terminal): Promise<number> {
  const name = SUBGRAPHS.find((known) => known === subgraph);
  if (subgraph !== undefined && name === undefined) throw new DatelineError('ARGUMENT_INVALID', `there is no subgraph ${subgraph}: they are ${SUBGRAPHS.join(', ')}.`);
  const config = configOf(options);
  const storage = await storageOf(config);
  try {
    const serving = { ...servingOptions(config), execution: config.execution, storage };
    await traced(async () => {
      const server = name === undefined ? await createServer(serving) : await serveSubgraph({ ...serving, name });
      await served(server, name === undefined ? 'the graph' : `the ${name} subgraph`, terminal);
    }, config, name === undefined ? 'dateline' : `dateline ${name}`);
  } finally {
    await storage.close();
  }
  return EXIT.done;
}
