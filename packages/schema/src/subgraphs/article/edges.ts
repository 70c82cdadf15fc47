import type { EdgeTable } from '../../shared/edges.ts';
import { Article, ArticleConnection } from './article.ts';
import { CoMentionConnection, CoMentionPageInput } from './co-mention.ts';
import { MentionConnection } from './mention.ts';
import { QuotationConnection } from './quotation.ts';
import { Event, Location, Organization, Person, Story } from './sisters.ts';
import { Source } from './source.ts';

const narrowed = { by: CoMentionPageInput, filter: ({ kinds }: CoMentionPageInput) => ({ coMentioned: kinds ?? null }) };

/** Edges that lead to articles, quotations and mentions. */
export const EDGES = {
  'source.articles': { on: Source, to: ArticleConnection, description: 'Articles that the source published.' },
  'person.articles': { on: Person, to: ArticleConnection, description: 'Articles that mention the person.' },
  'organization.articles': { on: Organization, to: ArticleConnection, description: 'Articles that mention the organization.' },
  'location.articles': { on: Location, to: ArticleConnection, description: 'Articles that mention the location.' },
  'event.articles': { on: Event, to: ArticleConnection, description: 'Articles that report the event.' },
  'article.copies': { on: Article, to: ArticleConnection, description: 'Other articles that print the same text, with small changes at most: the original among them.' },
  'story.articles': { on: Story, to: ArticleConnection, description: 'The articles that tell the story, earliest first.' },
  'article.quotations': { on: Article, to: QuotationConnection, description: 'What the article quotes, in reading order.' },
  'person.quotations': { on: Person, to: QuotationConnection, description: 'What the person is quoted with.' },
  'organization.quotations': { on: Organization, to: QuotationConnection, description: 'What the organization is quoted with.' },
  'article.mentions': { on: Article, to: MentionConnection, description: 'Whom and what the article mentions and where, in reading order.' },
  'person.mentions': { on: Person, to: MentionConnection, description: 'Where articles mention the person.' },
  'organization.mentions': { on: Organization, to: MentionConnection, description: 'Where articles mention the organization.' },
  'location.mentions': { on: Location, to: MentionConnection, description: 'Where articles mention the location.' },
  'person.coMentions': { on: Person, to: CoMentionConnection, narrowed, description: 'Who and what stands in the same articles as the person, those of most articles first.' },
  'organization.coMentions': { on: Organization, to: CoMentionConnection, narrowed, description: 'Who and what stands in the same articles as the organization, those of most articles first.' },
  'location.coMentions': { on: Location, to: CoMentionConnection, narrowed, description: 'Who and what stands in the same articles as the location, those of most articles first.' },
} as const satisfies EdgeTable;
