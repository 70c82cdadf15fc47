import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GraphQLServerContext } from '@apollo/server';
import { FIRST_QUERIES } from './first-queries.ts';

/** GraphiQL as one page that loads nothing from elsewhere: a tab for each first query, or the one of the address (`?query=`). */
export async function graphiqlPage(): Promise<string> {
  // Loaded when it is first asked: the page is some megabytes of code.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({ endpoint: '/graphql', title: 'Dateline', defaultTabs: FIRST_QUERIES.map(({ query }) => ({ query })), credentials: 'same-origin' });
}

/** Apollo's own page with the Sandbox embedded; its script comes from Apollo's network. */
export async function sandboxPage(): Promise<string> {
  const plugin = ApolloServerPluginLandingPageLocalDefault({ embed: true, footer: false, document: FIRST_QUERIES[0].query });
  const listener = await plugin.serverWillStart?.({ apollo: {}, logger: console } as unknown as GraphQLServerContext);
  const page = await (listener && 'renderLandingPage' in listener ? listener.renderLandingPage?.() : undefined);
  const html = page?.html;
  if (html === undefined) throw new Error('Apollo Server has no landing page any more');
  return typeof html === 'string' ? html : html();
}
