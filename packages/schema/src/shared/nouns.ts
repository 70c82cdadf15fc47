import type { EntityKind } from '@dateline/document';
import type { Nouns } from '@dateline/storage';

/** The nouns that have a global id: what storage calls each, and how the graph describes it in every subgraph alike. */
export const NOUNS = {
  Article: { noun: 'article', description: 'A news article as read; its text never changes, and every fact points into it.' },
  Source: { noun: 'source', description: 'An outlet that publishes articles.' },
  Mention: { noun: 'mention', description: 'One place in an article that names, describes or stands for a person, organization or location.' },
  Quotation: { noun: 'quotation', description: 'What somebody said, directly or indirectly, as one article reports it.' },
  Person: { noun: 'person', description: 'A human being, joined from the mentions of all articles.' },
  Organization: { noun: 'organization', description: 'A body of people that acts as one: a government, company, movement, outlet, team.' },
  Location: { noun: 'location', description: 'A place: a country, province, city, region or facility.' },
  Event: { noun: 'event', description: 'Something that happened, is planned or is denied, joined from the reports of all articles.' },
  Story: { noun: 'story', description: 'Articles that belong together, each but the first going on where an earlier one was, with the events that they tell of.' },
  EventMention: { noun: 'eventMention', description: 'One report of an event in one article.' },
  Claim: { noun: 'claim', description: 'One value that a report gives to one slot of an event: how many, when, where, who.' },
  Curation: { noun: 'curation', description: 'A decision of a person about the graph: who decided what, when and why.' },
  Run: { noun: 'run', description: 'One ingestion or re-analysis that changed the graph.' },
} as const satisfies Record<string, { noun: keyof Nouns; description: string }>;

export type NodeName = keyof typeof NOUNS;

export const nodeNames = Object.keys(NOUNS) as readonly NodeName[];

export const isNodeName = (name: string): name is NodeName => name in NOUNS;

/** Each kind of entity, and the type of the graph that shows it. */
export const ENTITY_TYPES = { person: 'Person', organization: 'Organization', location: 'Location' } as const satisfies Record<EntityKind, NodeName>;
