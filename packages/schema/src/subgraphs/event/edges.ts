import type { EdgeTable } from '../../shared/edges.ts';
import { ClaimConnection } from './claim.ts';
import { EventMentionConnection } from './event-mention.ts';
import { Event, EventConnection } from './event.ts';
import { eventFilter, EventPageInput } from './filter.ts';
import { Article, Location, Organization, Person } from './sisters.ts';

const narrowed = { by: EventPageInput, filter: ({ filter }: EventPageInput) => eventFilter(filter ?? {}) };

/** Edges that lead to events, their reports and what is claimed of them. */
export const EDGES = {
  'article.events': { on: Article, to: EventConnection, narrowed, description: 'Events that the article reports.' },
  'person.events': { on: Person, to: EventConnection, narrowed, description: 'Events in which the person plays a part.' },
  'organization.events': { on: Organization, to: EventConnection, narrowed, description: 'Events in which the organization plays a part.' },
  'location.events': { on: Location, to: EventConnection, narrowed, description: 'Events that happen at the location or in which it plays a part.' },
  'article.eventMentions': { on: Article, to: EventMentionConnection, description: 'The article\'s reports of events, in reading order.' },
  'event.mentions': { on: Event, to: EventMentionConnection, description: 'Every report of the event.' },
  'event.claims': { on: Event, to: ClaimConnection, description: 'What the reports say of the event, value by value.' },
} as const satisfies EdgeTable;
