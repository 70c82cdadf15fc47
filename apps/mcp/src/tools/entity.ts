import { graphql, type ResultOf } from '@dateline/sdk';
import { z } from 'zod';
import { PROOF } from '../proof.ts';
import { counted, provenBy, quoted, section, shownOf } from '../quotes.ts';
import { toolOf } from '../tool.ts';

const HAPPENING = graphql('fragment Happening on Event { id title kind standing time { start } location { name } mentions(first: 1) { edges { node { evidence { ...Proof } } } } }', [PROOF]);
const SAYING = graphql('fragment Saying on Quotation { content evidence { ...Proof } }', [PROOF]);
const BEARING = graphql('fragment Bearing on Alias { text language articleCount }');
const HOLDING = graphql('fragment Holding on Role { title firstSeen lastSeen organization { id name } person { id name } evidence { ...Proof } }', [PROOF]);

const ENTITY = graphql(`
  query Entity($id: ID!, $first: Int) {
    node(id: $id) {
      __typename
      ... on Person {
        id name wikidata articleCount
        aliases(first: 8) { edges { node { ...Bearing } } }
        roles(first: $first) { edges { node { ...Holding } } }
        events(first: $first) { totalCount edges { node { ...Happening } } }
        quotations(first: $first) { totalCount edges { node { ...Saying } } }
      }
      ... on Organization {
        id name wikidata articleCount
        aliases(first: 8) { edges { node { ...Bearing } } }
        events(first: $first) { totalCount edges { node { ...Happening } } }
        quotations(first: $first) { totalCount edges { node { ...Saying } } }
      }
      ... on Location {
        id name wikidata articleCount country latitude longitude placeKind
        parent { id name }
        events(first: $first) { totalCount edges { node { ...Happening } } }
        mentions(first: 3) { edges { node { evidence { ...Proof } } } }
      }
    }
  }
`, [HAPPENING, SAYING, BEARING, HOLDING, PROOF]);

type Found = NonNullable<ResultOf<typeof ENTITY>['node']>;
type Of<Name extends string> = Extract<Found, { __typename: Name }>;
type Facts = Of<'Person'> | Of<'Organization'> | Of<'Location'>;

function events({ events: list }: Pick<Facts, 'events'>): string[] {
  return section(`Events${shownOf(list.edges.length, list.totalCount)}`, list.edges.map(({ node }) => {
    const proof = node.mentions.edges[0]?.node.evidence;
    return `${[node.time?.start, node.kind, node.standing, node.location?.name].filter(Boolean).join(' ')}: ${node.title ?? ''} id: ${node.id}${proof ? `\n  ${provenBy(proof)}` : ''}`;
  }));
}

const words = ({ quotations: list }: Pick<Of<'Person'>, 'quotations'>): string[] =>
  section(`Quoted with${shownOf(list.edges.length, list.totalCount)}`, list.edges.map(({ node }) => `${quoted(node.content)}\n  ${provenBy(node.evidence)}`));

const forms = ({ aliases: list }: Pick<Of<'Person'>, 'aliases'>): string[] =>
  list.edges.length === 0 ? [] : [`Also written: ${list.edges.map(({ node }) => `${node.text} (${node.language}, ${String(node.articleCount)})`).join(', ')}`];

const offices = ({ roles }: Of<'Person'>): string[] =>
  section('Titles and offices', roles.edges.map(({ node }) => `${node.title}${node.organization ? ` of ${node.organization.name} [${node.organization.id}]` : ''}, ${node.firstSeen ?? '?'} to ${node.lastSeen ?? '?'}\n  ${provenBy(node.evidence)}`));

const place = ({ country, parent, latitude, longitude, placeKind, mentions }: Of<'Location'>): string[] => [
  [placeKind, country, parent ? `in ${parent.name} [${parent.id}]` : null, latitude === null || longitude === null ? null : `${String(latitude)}, ${String(longitude)}`].filter(Boolean).join(', '),
  ...section('Named in', mentions.edges.map(({ node }) => provenBy(node.evidence))),
];

function told(entity: Facts): string[] {
  const heading = `${entity.__typename}: ${entity.name}, in ${counted(entity.articleCount, 'article')}${entity.wikidata ? `, Wikidata ${entity.wikidata}` : ''} id: ${entity.id}`;
  switch (entity.__typename) {
    case 'Person': return [heading, ...forms(entity), ...offices(entity), ...events(entity), ...words(entity)];
    case 'Organization': return [heading, ...forms(entity), ...events(entity), ...words(entity)];
    case 'Location': return [heading, ...place(entity), ...events(entity)];
  }
}

export const entity = toolOf({
  name: 'entity',
  title: 'A person, organization or location',
  description: 'What is known of a person, an organization or a location: names, titles, events, words, place; each fact with the exact words of an article that prove it.',
  takes: {
    id: z.string().describe('Id of a person, organization or location, as search gives it.'),
    first: z.number().int().min(1).max(50).default(8).describe('How many of each list.'),
  },
  answer: async ({ id, first }, { dateline, signal }) => {
    const { node } = await dateline.query(ENTITY, { id, first }, { signal });
    if (!node) return [`NODE_MISSING: there is nothing with the id ${id}.`];
    if (!('name' in node)) return [`ID_INVALID: ${id} is no person, organization or location but of the type ${node.__typename}: use the tool event or read_article.`];
    return told(node);
  },
});
