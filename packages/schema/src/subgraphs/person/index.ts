import { federate } from '../../federate.ts';
import { edgeResolvers } from '../../shared/edges.ts';
import { EDGES } from './edges.ts';
import { PersonLists } from './lists.ts';
import { Organization } from './organization.ts';
import { Person } from './person.ts';
import { Article, Event, Location } from './sisters.ts';

/** People, the organizations they form, and the offices they hold. */
export const person = federate({
  name: 'person',
  owns: ['Person', 'Organization'],
  types: [Person, Organization, Article, Location, Event],
  resolvers: [PersonLists, ...edgeResolvers(EDGES)],
  edges: EDGES,
});
