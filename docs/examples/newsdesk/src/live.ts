import { graphql, isDatelineError, type Dateline, type ResultOf } from '@dateline/sdk';
import { dotted, element, replace } from './element.ts';

const HEADLINE = graphql('fragment Headline on Article { title publishedAt source { name } }');
const LATEST = graphql('query Latest { articles(first: 12, orderBy: NEWEST) { edges { node { ...Headline } } } }', [HEADLINE]);
const ADDED = graphql('subscription Added { articleAdded { article { ...Headline people(first: 3) { edges { node { id name } } } } } }', [HEADLINE]);

const row = ({ title, publishedAt, source }: ResultOf<typeof HEADLINE>, ...people: Node[]): HTMLElement =>
  element('li', {}, element('h3', {}, title ?? 'Untitled'), element('small', {}, dotted(source?.name, publishedAt?.slice(0, 10))), ...people);

/** The latest articles, and each new one on top as it comes into the graph. The connection looks after itself. */
export async function live(dateline: Dateline, aside: HTMLElement): Promise<void> {
  const state = element('small', { class: 'state' }, 'connecting');
  const list = element('ol', {});
  replace(aside, element('h2', {}, 'Latest ', state), list);
  try {
    const added = dateline.subscribe(ADDED, {}, { onState: (now) => { state.textContent = now === 'open' ? 'live' : 'reconnecting'; state.dataset['state'] = now; } });
    const { articles } = await dateline.query(LATEST);
    replace(list, ...articles.edges.map(({ node }) => row(node)));
    for await (const { articleAdded: { article } } of added) {
      if (!article) continue;
      const fresh = row(article, ...article.people.edges.map(({ node }) => element('a', { href: `#/person/${node.id}` }, node.name)));
      fresh.classList.add('fresh');
      list.prepend(fresh);
    }
  } catch (error) {
    state.textContent = isDatelineError(error) ? error.code.toLowerCase().replaceAll('_', ' ') : 'ended';
  }
}
