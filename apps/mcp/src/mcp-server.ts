import type { Readable, Writable } from 'node:stream';
import { connect, type ConnectOptions } from '@dateline/sdk';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { offer } from './tool.ts';
import { entity } from './tools/entity.ts';
import { event } from './tools/event.ts';
import { neighbours } from './tools/neighbours.ts';
import { path } from './tools/path.ts';
import { readArticle } from './tools/read-article.ts';
import { search } from './tools/search.ts';
import { timeline } from './tools/timeline.ts';

const INSTRUCTIONS = `Dateline is a graph of news: articles, people, organizations, locations and events, each fact tied to the exact words of an article.
Begin with search; its ids are for the other tools. Quote what stands in quotation marks unchanged, and name the article and outlet with it.
A fact is what somebody said: tell who says so, and whether it is done, planned, denied or disputed.`;

export interface GraphAddress extends Pick<ConnectOptions, 'token' | 'fetch'> {
  /** `http://127.0.0.1:4000/graphql` */
  readonly url: string;
}

/** A server of the Model Context Protocol whose tools read the graph at an address. It asks as any client does: within the graph's limits. */
export function mcpServerOf({ url, ...options }: GraphAddress): McpServer {
  const server = new McpServer({ name: 'dateline', title: 'Dateline', version: '0.1.0' }, { instructions: INSTRUCTIONS });
  const dateline = connect(url, options);
  offer(server, dateline, search);
  offer(server, dateline, readArticle);
  offer(server, dateline, entity);
  offer(server, dateline, event);
  offer(server, dateline, neighbours);
  offer(server, dateline, path);
  offer(server, dateline, timeline);
  return server;
}

/** Speaks with an assistant over a pair of streams, by the protocol those of the process, until it leaves or the signal comes. */
export async function serveStreams(address: GraphAddress, { input, output }: { readonly input: Readable; readonly output: Writable }, signal: AbortSignal): Promise<void> {
  const server = mcpServerOf(address);
  const left = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    input.once('end', resolve);
    signal.addEventListener('abort', () => { resolve(); }, { once: true });
  });
  await server.connect(new StdioServerTransport(input, output));
  await left;
  await server.close();
}
