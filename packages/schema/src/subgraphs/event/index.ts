import { federate } from '../../federate.ts';
import { edgeResolvers } from '../../shared/edges.ts';
import { Claim } from './claim.ts';
import { EDGES } from './edges.ts';
import { EventMention } from './event-mention.ts';
import { Event } from './event.ts';
import { eventFacets } from './facets.ts';
import { EventLists, EventSummaries } from './lists.ts';
import { EventsLive } from './live/event-changed.ts';
import { Article, Entity, Location, Organization, Person, Source } from './sisters.ts';
import { Story } from './story.ts';
import { ArticleStories, StoryLists } from './story-lists.ts';
import { timelineFields, TimelineParts, Timelines } from './timeline.ts';

/** What happened, who says so, and where they differ. */
export const event = federate({
  name: 'event',
  owns: ['Event', 'EventMention', 'Claim', 'Story'],
  types: [Event, EventMention, Claim, Story, Source, Entity, Article, Person, Organization, Location],
  resolvers: [EventLists, EventSummaries, StoryLists, ArticleStories, Timelines, TimelineParts, EventsLive, ...timelineFields, ...eventFacets, ...edgeResolvers(EDGES)],
  edges: EDGES,
});
