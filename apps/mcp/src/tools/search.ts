import { graphql, type ResultOf } from '@dateline/sdk';
import { z } from 'zod';
import { PROOF } from '../proof.ts';
import { articleLine, counted, quoted, shownOf } from '../quotes.ts';
import { toolOf } from '../tool.ts';

const SEARCH = graphql(`
  query Search($text: String!, $kinds: [SearchKind!], $first: Int) {
    search(text: $text, kinds: $kinds, first: $first) {
      totalCount
      edges {
        snippet { text }
        node {
          __typename
          ... on Article { id title publishedAt source { name } }
          ... on Person { id name articleCount }
          ... on Organization { id name articleCount }
          ... on Location { id name country articleCount }
          ... on Event { id title kind time { start } articleCount }
          ... on Quotation { id content speaker { words } evidence { ...Proof } }
        }
      }
    }
  }
`, [PROOF]);

type Edge = ResultOf<typeof SEARCH>['search']['edges'][number];

function named({ node }: Edge): string {
  switch (node.__typename) {
    case 'Article': return articleLine(node);
    case 'Quotation': return `${node.speaker?.words ?? 'somebody'}: ${quoted(node.content)} id: ${node.id}; ${articleLine(node.evidence.article)}`;
    case 'Event': return `${node.title ?? node.kind} (${[node.kind, node.time?.start].filter(Boolean).join(', ')}; ${counted(node.articleCount, 'article')}) id: ${node.id}`;
    case 'Location': return `${node.name} (${[node.country, counted(node.articleCount, 'article')].filter(Boolean).join(', ')}) id: ${node.id}`;
    default: return `${node.name} (${counted(node.articleCount, 'article')}) id: ${node.id}`;
  }
}

export const search = toolOf({
  name: 'search',
  title: 'Search the news',
  description: 'Finds articles, quotations, events, people, organizations and locations by words, in Chinese (either script) or Latin letters. "a phrase" in quotation marks, a beginning*. Gives ids for the other tools.',
  takes: {
    text: z.string().min(1).describe('Words to look for.'),
    kinds: z.array(z.enum(['ARTICLE', 'QUOTATION', 'EVENT', 'PERSON', 'ORGANIZATION', 'LOCATION'])).optional().describe('Only these kinds; all where not given.'),
    first: z.number().int().min(1).max(100).default(10).describe('How many results.'),
  },
  answer: async ({ text, kinds, first }, { dateline, signal }) => {
    const { search: found } = await dateline.query(SEARCH, { text, kinds: kinds ?? null, first }, { signal });
    if (found.edges.length === 0) return [`Nothing is found for ${text}.`];
    return [
      `Results for ${text}${shownOf(found.edges.length, found.totalCount)}:`,
      ...found.edges.flatMap((edge) => [`- ${edge.node.__typename}: ${named(edge)}`, ...(edge.snippet && edge.node.__typename === 'Article' ? [`  "${edge.snippet.text}"`] : [])]),
    ];
  },
});
