import type { EdgeTable } from '../../shared/edges.ts';
import { ClaimConnection } from './claim.ts';
import { ComparisonConnection } from './comparison.ts';
import { EventSourceConnection } from './event-source.ts';
import { EventMentionConnection } from './event-mention.ts';
import { Event, EventConnection } from './event.ts';
import { eventFilter, EventPageInput } from './filter.ts';
import { Article, Location, Organization, Person } from './sisters.ts';
import { Story, StoryActorConnection } from './story.ts';

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
  'event.comparisons': { on: Event, to: ComparisonConnection, description: 'How the values that its reports give stand to each other, every two that are not the same, slot by slot.' },
  'event.sources': { on: Event, to: EventSourceConnection, description: 'Its independent sources, whoever told first first: totalCount says how many, copies of one text not counted.' },
  'story.events': { on: Story, to: EventConnection, narrowed, description: 'The events that the story tells of, as a timeline: earliest first, those without a time last. An event belongs to the story in which most of its reports stand.' },
  'story.actors': { on: Story, to: StoryActorConnection, description: 'Persons and organizations of the story, those in most of its articles first.' },
  'story.places': { on: Story, to: StoryActorConnection, description: 'Locations of the story, those in most of its articles first.' },
} as const satisfies EdgeTable;
