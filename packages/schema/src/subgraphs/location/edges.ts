import type { EdgeTable } from '../../shared/edges.ts';
import { Location, LocationConnection } from './location.ts';
import { Article, Event, Organization, Person } from './sisters.ts';

/** Edges that lead to locations. */
export const EDGES = {
  'article.locations': { on: Article, to: LocationConnection, description: 'Locations that the article mentions, most mentioned first.' },
  'person.locations': { on: Person, to: LocationConnection, description: 'Where events with the person take place.' },
  'organization.locations': { on: Organization, to: LocationConnection, description: 'Where events with the organization take place.' },
  'event.locations': { on: Event, to: LocationConnection, description: 'Locations that have a part in the event: its place, where it starts from or leads to, what is taken.' },
  'location.children': { on: Location, to: LocationConnection, description: 'Locations of the graph that lie in this one.' },
} as const satisfies EdgeTable;
