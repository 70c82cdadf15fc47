import { SUBGRAPH_NAMES } from '@dateline/schema';
import type { SubgraphName } from '@dateline/schema';
import type { Storage } from '@dateline/storage';
import { pino } from 'pino';
import { Pool } from 'undici';
import { FOUR_HOPS } from '../four-hops.ts';
import type { Peer } from '../peer.ts';
import { createServer, serveGateway, serveSubgraph } from '../../../apps/server/src/index.ts';
import { apolloGateway } from './apollo-gateway.ts';

/** A server asked over HTTP, its limits, log and metrics with it. */
function asked(name: string, how: string, url: string, stop: () => Promise<unknown>): Peer {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 1 });
  const body = JSON.stringify({ query: FOUR_HOPS });
  return {
    name, how,
    async ask() {
      const answer = await pool.request({ method: 'POST', path: pathname, headers: { 'content-type': 'application/json' }, body });
      // Without what the answer cost, which only ours tell.
      return (await answer.body.text()).replace(/,"extensions":\{.*\}\}\s*$/u, '}').trim();
    },
    stop: async () => { await Promise.all([pool.close(), stop()]); },
  };
}

/** What answers over HTTP, all of it in this process: our server, our gateway and Apollo's over our subgraphs. */
export async function overHttp(storage: Storage): Promise<Peer[]> {
  const logger = pino({ level: 'silent' });
  const whole = await createServer({ storage, port: 0, logger });
  const parts = await Promise.all(SUBGRAPH_NAMES.map((name) => serveSubgraph({ name, storage, port: 0, logger })));
  const urls = Object.fromEntries(parts.map(({ url }, index) => [SUBGRAPH_NAMES[index], url])) as Record<SubgraphName, string>;
  const gateway = await serveGateway({ urls, port: 0, logger });
  const apollo = await apolloGateway(storage, urls);
  return [
    asked('dateline serve', 'Apollo Server with limits, log and metrics, over HTTP', whole.url, () => whole.stop()),
    asked('dateline gateway', 'graphql-tools over four subgraphs, all over HTTP', gateway.url, async () => { await gateway.stop(); await Promise.all(parts.map((part) => part.stop())); }),
    apollo,
  ];
}
