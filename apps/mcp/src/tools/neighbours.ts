import { graphql } from '@dateline/sdk';
import { z } from 'zod';
import { articleLine, counted, shownOf } from '../quotes.ts';
import { toolOf } from '../tool.ts';

const SHARING = graphql('fragment Sharing on CoMention { articleCount entity { __typename id name } latestArticle { id title publishedAt source { name } } }');

const NEIGHBOURS = graphql(`
  query Neighbours($id: ID!, $first: Int, $kinds: [EntityKind!]) {
    node(id: $id) {
      __typename
      ... on Person { name coMentions(first: $first, kinds: $kinds) { totalCount edges { node { ...Sharing } } } }
      ... on Organization { name coMentions(first: $first, kinds: $kinds) { totalCount edges { node { ...Sharing } } } }
      ... on Location { name coMentions(first: $first, kinds: $kinds) { totalCount edges { node { ...Sharing } } } }
    }
  }
`, [SHARING]);

export const neighbours = toolOf({
  name: 'neighbours',
  title: 'Who stands beside whom',
  description: 'People, organizations and locations that stand in the same articles as one, those of most articles first, with the latest article of both.',
  takes: {
    id: z.string().describe('Id of a person, organization or location.'),
    kinds: z.array(z.enum(['PERSON', 'ORGANIZATION', 'LOCATION'])).optional().describe('Only these kinds; all where not given.'),
    first: z.number().int().min(1).max(100).default(15).describe('How many.'),
  },
  answer: async ({ id, kinds, first }, { dateline, signal }) => {
    const { node } = await dateline.query(NEIGHBOURS, { id, first, kinds: kinds ?? null }, { signal });
    if (!node) return [`NODE_MISSING: there is nothing with the id ${id}.`];
    if (!('coMentions' in node)) return [`ID_INVALID: ${id} is no person, organization or location.`];
    const { edges, totalCount } = node.coMentions;
    return [
      `In the same articles as ${node.name}${shownOf(edges.length, totalCount)}:`,
      ...edges.map(({ node: { entity, articleCount, latestArticle } }) => `- ${entity.__typename} ${entity.name} [${entity.id}], ${counted(articleCount, 'article')}; the latest: ${articleLine(latestArticle)}`),
    ];
  },
});
