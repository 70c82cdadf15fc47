import { graphql } from '@dateline/sdk';
import { z } from 'zod';
import { PROOF } from '../proof.ts';
import { counted, provenBy, shownOf } from '../quotes.ts';
import { toolOf } from '../tool.ts';

const TIMELINE = graphql(`
  query Timeline($entity: ID, $place: ID, $story: ID, $from: String, $to: String, $first: Int) {
    timeline(entity: $entity, place: $place, story: $story, from: $from, to: $to) {
      vagueCount
      events(first: $first) { totalCount edges { node { id title kind standing time { start } location { name } mentions(first: 1) { edges { node { evidence { ...Proof } } } } } } }
    }
  }
`, [PROOF]);

const day = z.iso.date();

export const timeline = toolOf({
  name: 'timeline',
  title: 'What happened when',
  description: 'Events in the order of time: of an entity (person, organization, location), at a place, or of a story; one of the three is given. Each with the words that prove it.',
  takes: {
    entity: z.string().optional().describe('Id of a person, organization or location that plays a part.'),
    place: z.string().optional().describe('Id of the location where it happens.'),
    story: z.string().optional().describe('Id of a story, as event gives it.'),
    from: day.optional().describe('ISO day from which on.'),
    to: day.optional().describe('ISO day up to which.'),
    first: z.number().int().min(1).max(100).default(20).describe('How many.'),
  },
  answer: async ({ first, ...asked }, { dateline, signal }) => {
    const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    const { timeline: { events, vagueCount } } = await dateline.query(TIMELINE, { ...given, first }, { signal });
    return [
      `Events${shownOf(events.edges.length, events.totalCount)}${vagueCount > 0 ? `; ${counted(vagueCount, 'more has', 'more have')} no exact time` : ''}:`,
      ...events.edges.flatMap(({ node }) => {
        const proof = node.mentions.edges[0]?.node.evidence;
        return [`- ${[node.time?.start ?? 'undated', node.kind, node.standing, node.location?.name].filter(Boolean).join(' ')}: ${node.title ?? ''} id: ${node.id}`, ...(proof ? [`  ${provenBy(proof)}`] : [])];
      }),
    ];
  },
});
