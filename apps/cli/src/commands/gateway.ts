import { DatelineError } from '@dateline/document';
import { serveGateway } from '@dateline/server';
import type { GatewayOptions } from '@dateline/server';
import { EXIT } from '../faults.ts';
import type { Terminal } from '../terminal.ts';
import { configOf, served, servingOptions, traced } from './serve.ts';
import type { ServeOptions } from './serve.ts';

export type GatewayArguments = Pick<ServeOptions, 'port' | 'host'> & Readonly<Record<keyof GatewayOptions['urls'], string>>;

/** Serves the whole graph by asking four subgraphs over HTTP; needs no database. */
export async function runGateway({ article, person, location, event, ...options }: GatewayArguments, terminal: Terminal): Promise<number> {
  const urls = { article, person, location, event };
  for (const [name, url] of Object.entries(urls))
    if (!/^https?:$/u.test(URL.canParse(url) ? new URL(url).protocol : '')) throw new DatelineError('ARGUMENT_INVALID', `--${name} is ${url}: it is an address such as http://127.0.0.1:4001/graphql.`);
  const config = configOf(options);
  await traced(async () => { await served(await serveGateway({ ...servingOptions(config), urls }), 'the gateway', terminal); }, config, 'dateline gateway');
  return EXIT.done;
}
