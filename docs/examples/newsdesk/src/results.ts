import { graphql, type Dateline, type ResultOf } from '@dateline/sdk';
import { dotted, element, marked } from './element.ts';

const SEARCH = graphql(`
  query Search($text: String!, $first: Int, $after: String) {
    search(text: $text, first: $first, after: $after) {
      edges {
        snippet { text highlights { start end } }
        node {
          __typename
          ... on Article { title publishedAt source { name } }
          ... on Person { id name articleCount }
          ... on Organization { name articleCount }
          ... on Location { name country articleCount }
          ... on Event { title kind time { start } }
          ... on Quotation { content speaker { words } evidence { article { title publishedAt } } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Edge = ResultOf<typeof SEARCH>['search']['edges'][number];

const articles = (count: number): string => `${String(count)} ${count === 1 ? 'article' : 'articles'}`;

/** A heading and what stands beside it. */
function told({ node }: Edge): [heading: HTMLElement | string, beside: string] {
  switch (node.__typename) {
    case 'Article': return [node.title ?? 'Untitled', dotted(node.source?.name, node.publishedAt?.slice(0, 10))];
    case 'Person': return [element('a', { href: `#/person/${node.id}` }, node.name), articles(node.articleCount)];
    case 'Event': return [node.title ?? node.kind, dotted(node.kind.toLowerCase(), node.time?.start)];
    case 'Quotation': return [`“${node.content}”`, dotted(node.speaker?.words, node.evidence.article.title)];
    case 'Location': return [node.name, dotted(node.country, articles(node.articleCount))];
    case 'Organization': return [node.name, articles(node.articleCount)];
  }
}

function row(edge: Edge): HTMLElement {
  const [heading, beside] = told(edge);
  const { __typename: type } = edge.node;
  const snippet = edge.snippet && type === 'Article' ? [element('p', { class: 'snippet' }, ...marked(edge.snippet.text, edge.snippet.highlights))] : [];
  return element('li', {}, element('span', { class: `kind ${type.toLowerCase()}` }, type), element('div', {}, element('h3', {}, heading), element('small', {}, beside), ...snippet));
}

/** The first forty results, which are fetched in two pages. */
export async function results(dateline: Dateline, text: string, signal: AbortSignal): Promise<HTMLElement> {
  const list = element('ol', { class: 'results' });
  for await (const edge of dateline.each(SEARCH, { text, first: 20 }, (result) => result.search, { signal }).take(40).edges()) list.append(row(edge));
  return list.childElementCount > 0 ? list : element('p', { class: 'quiet' }, `Nothing is found for ${text}.`);
}
