import { graphql } from '@dateline/sdk';
import { z } from 'zod';
import { articleLine, quoted, section, shownOf } from '../quotes.ts';
import { toolOf } from '../tool.ts';

const ARTICLE = graphql(`
  query Article($id: ID!) {
    article(id: $id) {
      id title publishedAt url language text
      source { name }
      original { id }
      people(first: 20) { totalCount edges { node { id name } } }
      organizations(first: 20) { totalCount edges { node { id name } } }
      locations(first: 20) { totalCount edges { node { id name } } }
      eventMentions(first: 30) { totalCount edges { node { kind trigger modality time attribution { words } event { id title } evidence { exact start end } } } }
      quotations(first: 20) { totalCount edges { node { content direct speaker { words } evidence { start end } } } }
    }
  }
`);

/** Characters of an article that one answer shows. */
const PART = 4000;

const names = (list: { totalCount: number; edges: { node: { id: string; name: string } }[] }): string =>
  `${list.edges.map(({ node }) => `${node.name} [${node.id}]`).join(', ')}${shownOf(list.edges.length, list.totalCount)}`;

export const readArticle = toolOf({
  name: 'read_article',
  title: 'Read an article',
  description: 'The text of an article and what stands in it: who, where, what happened and who said what, each with the exact words and where they stand.',
  takes: {
    id: z.string().describe('Id of the article, as search gives it.'),
    from: z.number().int().min(0).default(0).describe('The character from which the text is shown, 4,000 at a time.'),
  },
  answer: async ({ id, from }, { dateline, signal }) => {
    const { article } = await dateline.query(ARTICLE, { id }, { signal });
    if (!article) return [`NODE_MISSING: there is no article ${id}.`];
    const text = article.text.slice(from, from + PART);
    const more = from + PART < article.text.length ? [`[the text goes on: ask with from: ${String(from + PART)}; it has ${String(article.text.length)} characters]`] : [];
    const facts = from > 0 ? [] : [
      `People: ${names(article.people)}`, `Organizations: ${names(article.organizations)}`, `Locations: ${names(article.locations)}`,
      ...section(`What happened${shownOf(article.eventMentions.edges.length, article.eventMentions.totalCount)}`, article.eventMentions.edges.map(({ node }) =>
        `${node.kind} ${node.modality}${node.time ? ` ${node.time}` : ''}: ${quoted(node.evidence.exact)} [characters ${String(node.evidence.start)}-${String(node.evidence.end)}]${node.attribution ? `, says ${node.attribution.words}` : ''} event: ${node.event.id}`)),
      ...section(`Who said what${shownOf(article.quotations.edges.length, article.quotations.totalCount)}`, article.quotations.edges.map(({ node }) =>
        `${node.speaker?.words ?? 'somebody'}${node.direct ? '' : ' (reported)'}: ${quoted(node.content)} [characters ${String(node.evidence.start)}-${String(node.evidence.end)}]`)),
    ];
    return [articleLine(article), ...(article.url ? [article.url] : []), ...(article.original ? [`A copy of ${article.original.id}.`] : []), '', text, ...more, '', ...facts];
  },
});
