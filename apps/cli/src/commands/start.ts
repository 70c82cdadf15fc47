import { articlesFolder } from '@dateline/corpus';
import { createServer, FIRST_QUERIES, readConfig } from '@dateline/server';
import type { RunningServer } from '@dateline/server';
import { EXIT } from '../faults.ts';
import { referenceDayIn } from '../reference-day.ts';
import { storageOf } from '../storage.ts';
import { print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { ingestInto } from './ingest.ts';
import type { IngestOptions } from './ingest.ts';
import { served, servingOptions } from './serve.ts';

/** The main job in one: the database, the documents, the server, and three queries to try. Serves until it is interrupted.
 *  Without paths the sample corpus is read. */
export async function runStart(paths: readonly string[], options: Pick<IngestOptions, 'referenceDay'>, terminal: Terminal): Promise<number> {
  referenceDayIn(options.referenceDay); // Before a database is opened.
  // The person reads this screen: requests are logged only where they ask for it.
  const config = readConfig({ DATELINE_LOG: 'warn', ...process.env });
  const storage = await storageOf(config, { migrate: true });
  try {
    // The port is taken first: whoever finds it in use need not have waited for the documents.
    const server = await createServer({ ...servingOptions(config), execution: config.execution, storage });
    try {
      const status = await ingestInto(storage, paths.length > 0 ? paths : [articlesFolder], options, terminal);
      if (status === EXIT.interrupted) return status;
      await welcome(server, terminal);
      await served(server, 'the graph', terminal);
      return status;
    } finally {
      await server.stop();
    }
  } finally {
    await storage.close();
  }
}

async function welcome({ url }: RunningServer, terminal: Terminal): Promise<void> {
  for (const { shows, query } of FIRST_QUERIES) {
    await print(terminal, `\n${shows}\n  ${query.replaceAll(/\s+/gu, ' ')}\n${await answerTo(query, url)}`);
  }
  const { origin } = new URL(url);
  await print(terminal, `\nin a browser   ${url} (Apollo Sandbox) or ${origin}/graphiql (offline)\nits health     ${origin}/health/ready`);
}

/** The answer with a line for each of two edges, so that three answers fit a screen. */
async function answerTo(query: string, url: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { first: 2 } }) });
  const { data } = (await response.json()) as { data: Record<string, { edges: unknown[] }> };
  return Object.values(data).flatMap(({ edges }) => edges.map((edge) => `    ${JSON.stringify(edge)}`)).join('\n');
}
