import { Writable } from 'node:stream';
import { SUBGRAPH_NAMES, publicSdl, supergraphSdl } from '@dateline/schema';
import type { SubgraphName } from '@dateline/schema';
import type { TestStorage } from '@dateline/storage/testing';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { buildSchema, parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { createServer, serveGateway, serveSubgraph } from '../index.ts';
import type { Answer } from './answers.fixture.ts';
import { completed, withTypes } from './completed.fixture.ts';
import type { Operation } from './operation.fixture.ts';

/** Null where the implementation finds no plan for the operation. */
type Ask = (operation: Operation) => Promise<Answer | null>;

/** The graph, asked in several ways. */
export interface Implementations {
  /** One process. */
  readonly whole: (operation: Operation) => Promise<Answer>;
  /** Those that must agree with it. */
  readonly others: Readonly<Record<'dateline gateway' | 'Hive runtime' | 'compiled', Ask>>;
  /** SQL statements of the last operation, interpreted and compiled. */
  statements(): readonly [number, number];
  /** How many operations were answered by a function made of them. */
  compiled(): Promise<number>;
  stop(): Promise<void>;
}

/** A connection each: one that is kept may be closed by its server while a busy machine has not yet read that it is. */
async function post(url: string, body: object): Promise<Answer> {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close' }, body: JSON.stringify(body) });
  return await answer.json() as Answer;
}

/** Hive's runtime over the composed SDL: it plans in Rust, and shares no code with the gateway's stitching but graphql-js. */
async function hiveOver(urls: Readonly<Record<SubgraphName, string>>): Promise<Ask> {
  const sdl = supergraphSdl(urls);
  const schema = buildSchema(publicSdl(), { assumeValid: true });
  const { executor } = await unifiedGraphHandler({
    unifiedGraph: buildSchema(sdl, { assumeValid: true, assumeValidSDL: true }), getUnifiedGraphSDL: () => sdl,
    onSubgraphExecute: ((name: string, { document, variables }: { document: DocumentNode; variables?: object }) => post(urls[name.toLowerCase() as SubgraphName], { query: print(document), variables })) as never,
  });
  if (!executor) throw new Error('the runtime has no executor');
  return async ({ query, variables }) => {
    const document = parse(query);
    const operationType = query.startsWith('mutation') ? 'mutation' : 'query';
    try {
      const answer = await executor({ document: withTypes(schema, document), variables, operationType, context: {} } as never) as Answer;
      // A plan that asks a subgraph what is not valid, or not GraphQL at all, is none: the operation itself was parsed and found valid.
      if (answer.errors?.some(({ message, extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED' || message.startsWith('Syntax Error: '))) return null;
      return completed(schema, document, variables, JSON.parse(JSON.stringify(answer)) as Answer);
    } catch (error) {
      if ((error as Error).message.startsWith('Failed to plan query')) return null;
      throw error;
    }
  };
}

/** What is asked a second time is compiled; a decision is made once. */
async function twice(url: string, operation: Operation): Promise<Answer> {
  if (!operation.query.startsWith('mutation')) await post(url, operation);
  return post(url, operation);
}

/** A logger that remembers how many SQL statements the last operation took; a slow one's second line lists them. */
function counting(): { readonly logger: Logger; readonly last: () => number } {
  let statements = 0;
  const note = (line: Buffer): void => {
    const { statements: told } = JSON.parse(String(line)) as { statements?: unknown };
    if (typeof told === 'number') statements = told;
  };
  const sink = new Writable({ write: (line: Buffer, _encoding, done) => { note(line); done(); } });
  return { logger: pino({ level: 'info' }, sink), last: () => statements };
}

/** One process, interpreted and compiled, `dateline gateway` over four subgraphs, and a runtime of other authors over the same four: all over HTTP. */
export async function openImplementations(storage: TestStorage): Promise<Implementations> {
  const logger = pino({ level: 'silent' });
  const [lines, compiledLines] = [counting(), counting()];
  const whole = await createServer({ storage, port: 0, logger: lines.logger, execution: 'interpreted' });
  const compiled = await createServer({ storage, port: 0, logger: compiledLines.logger });
  const parts = await Promise.all(SUBGRAPH_NAMES.map((name) => serveSubgraph({ name, storage, port: 0, logger })));
  const urls = Object.fromEntries(parts.map(({ url }, index) => [SUBGRAPH_NAMES[index], url])) as Record<SubgraphName, string>;
  const gateway = await serveGateway({ urls, port: 0, logger });
  return {
    whole: (operation) => post(whole.url, operation),
    others: { 'dateline gateway': (operation) => post(gateway.url, operation), 'Hive runtime': await hiveOver(urls), compiled: (operation) => twice(compiled.url, operation) },
    statements: () => [lines.last(), compiledLines.last()],
    compiled: async () => Number(/by="compiled"\} (\d+)/u.exec(await (await fetch(new URL('/metrics', compiled.url))).text())?.[1] ?? 0),
    stop: async () => { await Promise.all([gateway, whole, compiled, ...parts].map((server) => server.stop())); },
  };
}
