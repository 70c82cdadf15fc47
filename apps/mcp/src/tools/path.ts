import { graphql } from '@dateline/sdk';
import { z } from 'zod';
import { articleLine, counted } from '../quotes.ts';
import { toolOf } from '../tool.ts';

const PATH = graphql(`
  query Path($from: ID!, $to: ID!, $maxSteps: Int) {
    path(from: $from, to: $to, maxSteps: $maxSteps) {
      length
      steps { entity { __typename id name } articleCount articles { id title publishedAt source { name } } }
    }
  }
`);

export const path = toolOf({
  name: 'path',
  title: 'How two are connected',
  description: 'The shortest way from one person, organization or location to another over articles that name both of each step, with those articles.',
  takes: {
    from: z.string().describe('Id of the one.'),
    to: z.string().describe('Id of the other.'),
    maxSteps: z.number().int().min(1).max(6).default(4).describe('No way is longer.'),
  },
  answer: async ({ from, to, maxSteps }, { dateline, signal }) => {
    const { path: found } = await dateline.query(PATH, { from, to, maxSteps }, { signal });
    if (!found) return [`No way of at most ${counted(maxSteps, 'step')} leads from ${from} to ${to}.`];
    return [
      `${counted(found.length, 'step')}:`,
      ...found.steps.flatMap(({ entity, articleCount, articles }) => [
        `- ${entity.__typename} ${entity.name} [${entity.id}]${articleCount > 0 ? `, ${counted(articleCount, 'article names', 'articles name')} it and the one before` : ''}`,
        ...articles.map((article) => `  ${articleLine(article)}`),
      ]),
    ];
  },
});
