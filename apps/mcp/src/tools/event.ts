import { graphql, type ResultOf } from '@dateline/sdk';
import { z } from 'zod';
import { PROOF } from '../proof.ts';
import { counted, provenBy, section, shownOf } from '../quotes.ts';
import { toolOf } from '../tool.ts';

const EVENT = graphql(`
  query Event($id: ID!, $first: Int) {
    event(id: $id) {
      id title kind standing articleCount
      time { start end precision }
      location { id name }
      story { id title }
      participants { role words entity { id name } }
      mentions(first: $first) { totalCount edges { node { modality time attribution { words } outlet { name } evidence { ...Proof } } } }
      history { day modality mentionCount }
      differences { slot relation values { value claims { claimant { reference { words } outlet { name } } evidence { ...Proof } } } }
    }
  }
`, [PROOF]);

type Happened = NonNullable<ResultOf<typeof EVENT>['event']>;

const differing = ({ differences }: Happened): string[] =>
  section('Where reports differ', differences.map(({ slot, relation, values }) =>
    `${slot} (${relation}): ${values.map(({ value, claims }) => {
      const claim = claims[0];
      const who = claim?.claimant.reference?.words ?? claim?.claimant.outlet?.name ?? 'somebody';
      return `${value}, says ${who}${claim ? `: ${provenBy(claim.evidence)}` : ''}`;
    }).join('; ')}`));

export const event = toolOf({
  name: 'event',
  title: 'An event',
  description: 'What happened, when, where and to whom; who reports it with which words, how it went from planned to done, and where reports contradict one another.',
  takes: {
    id: z.string().describe('Id of an event, as the other tools give it.'),
    first: z.number().int().min(1).max(50).default(8).describe('How many reports.'),
  },
  answer: async ({ id, first }, { dateline, signal }) => {
    const { event: found } = await dateline.query(EVENT, { id, first }, { signal });
    if (!found) return [`NODE_MISSING: there is no event ${id}.`];
    const { time, location, story } = found;
    return [
      `Event: ${found.title ?? found.kind}, ${found.kind}, ${found.standing}, in ${counted(found.articleCount, 'article')} id: ${found.id}`,
      ...(time?.start ? [`When: ${time.start}${time.end && time.end !== time.start ? ` to ${time.end}` : ''}`] : []),
      ...(location ? [`Where: ${location.name} [${location.id}]`] : []),
      ...(story ? [`Story: ${story.title ?? 'untitled'} [${story.id}]`] : []),
      ...section('Who and what', found.participants.map(({ role, words, entity }) => `${role}: ${words}${entity ? ` = ${entity.name} [${entity.id}]` : ''}`)),
      ...section(`Reports${shownOf(found.mentions.edges.length, found.mentions.totalCount)}`, found.mentions.edges.map(({ node }) =>
        `${node.modality}${node.time ? ` ${node.time}` : ''}, says ${node.attribution?.words ?? node.outlet?.name ?? 'the article'}: ${provenBy(node.evidence)}`)),
      ...section('How it was told', found.history.map(({ day, modality, mentionCount }) => `${day ?? 'undated'}: ${modality} (${counted(mentionCount, 'report')})`)),
      ...differing(found),
    ];
  },
});
