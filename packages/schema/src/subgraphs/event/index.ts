import { federate } from '../../federate.ts';
import { edgeResolvers } from '../../shared/edges.ts';
import { EDGES } from './edges.ts';
import { EventMention } from './event-mention.ts';
import { Event } from './event.ts';
import { EventLists, EventSummaries } from './lists.ts';
import { Article, Entity, Location, Organization, Person } from './sisters.ts';

/** What happened, who says so, and where they differ. */
export const event = federate({
  name: 'event',
  owns: ['Event', 'EventMention'],
  types: [Event, EventMention, Entity, Article, Person, Organization, Location],
  resolvers: [EventLists, EventSummaries, ...edgeResolvers(EDGES)],
  edges: EDGES,
});
