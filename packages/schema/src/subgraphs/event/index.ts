import { federate } from '../../federate.ts';
import { edgeResolvers } from '../../shared/edges.ts';
import { Claim } from './claim.ts';
import { EDGES } from './edges.ts';
import { EventMention } from './event-mention.ts';
import { Event } from './event.ts';
import { EventLists, EventSummaries } from './lists.ts';
import { Article, Entity, Location, Organization, Person, Source } from './sisters.ts';
import { Story } from './story.ts';
import { ArticleStories, StoryLists } from './story-lists.ts';
import { TimelineParts, Timelines } from './timeline.ts';

/** What happened, who says so, and where they differ. */
export const event = federate({
  name: 'event',
  owns: ['Event', 'EventMention', 'Claim', 'Story'],
  types: [Event, EventMention, Claim, Story, Source, Entity, Article, Person, Organization, Location],
  resolvers: [EventLists, EventSummaries, StoryLists, ArticleStories, Timelines, TimelineParts, ...edgeResolvers(EDGES)],
  edges: EDGES,
});
