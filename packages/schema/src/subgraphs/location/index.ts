import { federate } from '../../federate.ts';
import { edgeResolvers } from '../../shared/edges.ts';
import { EDGES } from './edges.ts';
import { EventLocation, LocationDistance, LocationLists } from './lists.ts';
import { Location } from './location.ts';
import { Article, Event, Organization, Person } from './sisters.ts';

/** Places, what lies in them, and where events happen. */
export const location = federate({
  name: 'location',
  owns: ['Location'],
  types: [Location, Article, Person, Organization, Event],
  resolvers: [LocationLists, LocationDistance, EventLocation, ...edgeResolvers(EDGES)],
  edges: EDGES,
});
