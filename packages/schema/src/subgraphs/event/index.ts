import { federate } from '../../federate.ts';
import { edgeResolvers } from '../../shared/edges.ts';
import { EDGES } from './edges.ts';
import { EventMention } from './event-mention.ts';
import { Event } from './event.ts';
import { EventLists, EventSummaries } from './lists.ts';
import { Article, Entity, Location, Organization, Person, Source } from './sisters.ts';
import { Story } from './story.ts';
import { ArticleStories, StoryLists } from './story-lists.ts';

/** What happened, who says so, and where they differ. */
export const event = federate({
  name: 'event',
  owns: ['Event', 'EventMention', 'Story'],
  types: [Event, EventMention, Story, Source, Entity, Article, Person, Organization, Location],
  resolvers: [EventLists, EventSummaries, StoryLists, ArticleStories, ...edgeResolvers(EDGES)],
  edges: EDGES,
});
