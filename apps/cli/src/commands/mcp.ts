import { DatelineError } from '@dateline/document';
import { serveStreams } from '@dateline/mcp';
import { createServer, loggerAt, readConfig } from '@dateline/server';
import type { Config } from '@dateline/server';
import { EXIT } from '../faults.ts';
import { interruption } from '../interruption.ts';
import { storageOf } from '../storage.ts';
import type { Terminal } from '../terminal.ts';

export interface McpOptions {
  /** A data folder that is opened, whatever the environment says. */
  readonly data?: string;
  /** A server that runs already. */
  readonly url?: string;
}

/** The token of DATELINE_TOKEN, which readConfig keeps under this name. */
const tokenOf = ({ tokens }: Config): string | undefined => Object.entries(tokens).find(([, { name }]) => name === 'owner')?.[0];

function addressOf(url: string): string {
  if (/^https?:$/u.test(URL.canParse(url) ? new URL(url).protocol : '')) return url;
  throw new DatelineError('ARGUMENT_INVALID', `--url is ${url}: it is the address of a graph, such as http://127.0.0.1:4000/graphql.`);
}

/** Serves a graph to this process alone, on a free port of this machine: an assistant asks as everybody does, within the same limits. Nobody may write. */
async function withGraph(config: Config, work: (url: string) => Promise<void>): Promise<void> {
  const storage = await storageOf(config);
  try {
    const server = await createServer({ storage, port: 0, host: '127.0.0.1', timeout: config.timeout, slow: config.slow, logger: loggerAt('warn', 'errors') });
    await work(server.url).finally(() => server.stop());
  } finally {
    await storage.close();
  }
}

export async function runMcp({ data, url }: McpOptions, terminal: Terminal): Promise<number> {
  if (data !== undefined && url !== undefined) throw new DatelineError('ARGUMENT_INVALID', '--data opens a folder and --url asks a server: give one of them.');
  const config = readConfig(process.env);
  const { signal, forget } = interruption();
  try {
    if (url === undefined) await withGraph(data === undefined ? config : { ...config, databaseUrl: null, dataFolder: data }, (served) => serveStreams({ url: served }, terminal, signal));
    else await serveStreams({ url: addressOf(url), ...(tokenOf(config) !== undefined && { token: tokenOf(config) ?? '' }) }, terminal, signal);
  } finally {
    forget();
  }
  return EXIT.done;
}
