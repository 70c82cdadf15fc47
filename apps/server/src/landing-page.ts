import type { SubgraphName } from '@dateline/schema';
import { FIRST_QUERIES } from './first-queries.ts';
import type { FirstQuery } from './first-queries.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const section = ({ shows, query }: FirstQuery): string => `<section>
<h2>${escaped(shows)}</h2>
<p><a href="/graphiql?query=${encodeURIComponent(query)}">Ask it in GraphiQL</a></p>
<pre>${escaped(query)}</pre>
</section>`;

/** The page at /graphql: where to ask, and what to ask first. It loads nothing from elsewhere, so it works offline. */
export function landingPage(what: SubgraphName | 'graph' | 'gateway', endpoint: string): string {
  const name = what === 'graph' ? 'Dateline' : what === 'gateway' ? 'Dateline gateway' : `Dateline: the ${what} subgraph`;
  // A subgraph alone has a part of the fields: the queries are for the whole.
  const queries = what === 'graph' || what === 'gateway' ? FIRST_QUERIES : [];
  const sandbox = `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(endpoint)}&document=${encodeURIComponent(FIRST_QUERIES[0].query)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:4rem auto;padding:0 1rem;color:#1b1b1f}h2{font-size:1.1rem;margin:2.5rem 0 0}h2::first-letter{text-transform:uppercase}h2+p{margin:0}pre{white-space:pre-wrap;background:#f4f4f6;padding:1rem}a{color:#3f20ba}</style>
</head><body><h1>${name}</h1>
<p>This is a GraphQL endpoint: <code>${escaped(endpoint)}</code></p>
<ul>
<li><a href="${escaped(sandbox)}">Apollo Sandbox</a>: the richest place to write queries; the page comes from Apollo, your data stays between browser and server.</li>
<li><a href="/sandbox">Apollo Sandbox in this page</a>: the same, embedded; needs the internet too.</li>
<li><a href="/graphiql">GraphiQL</a>: works offline.</li>
</ul>
${queries.map(section).join('\n')}
</body></html>
`;
}
