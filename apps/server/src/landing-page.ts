import type { SubgraphName } from '@dateline/schema';

/** The query that newcomers see first. */
export const FIRST_QUERY = '{ articles(first: 10) { edges { node { title publishedAt people(first: 100) { edges { node { name } } } events(first: 100) { edges { node { id kind title } } } } } } }';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page at /graphql: where to ask. It loads nothing from elsewhere, so it works offline. */
export function landingPage(what: SubgraphName | 'graph' | 'gateway', endpoint: string): string {
  const name = what === 'graph' ? 'Dateline' : what === 'gateway' ? 'Dateline gateway' : `Dateline: the ${what} subgraph`;
  const sandbox = `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(endpoint)}&document=${encodeURIComponent(FIRST_QUERY)}`;
  const first = what === 'graph' || what === 'gateway' ? `<p>A first query:</p><pre>${escaped(FIRST_QUERY)}</pre>` : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:4rem auto;padding:0 1rem;color:#1b1b1f}pre{white-space:pre-wrap;background:#f4f4f6;padding:1rem}a{color:#3f20ba}</style>
</head><body><h1>${name}</h1>
<p>This is a GraphQL endpoint: <code>${escaped(endpoint)}</code></p>
<ul>
<li><a href="${escaped(sandbox)}">Apollo Sandbox</a>: the richest place to write queries; the page comes from Apollo, your data stays between browser and server.</li>
<li><a href="/sandbox">Apollo Sandbox in this page</a>: the same, embedded; needs the internet too.</li>
<li><a href="/graphiql">GraphiQL</a>: works offline.</li>
</ul>
${first}
</body></html>
`;
}
