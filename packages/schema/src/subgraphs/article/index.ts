import { federate } from '../../federate.ts';
import { edgeResolvers } from '../../shared/edges.ts';
import { Article } from './article.ts';
import { Curation } from './curation/curation.ts';
import { Candidates } from './curation/candidates.ts';
import { CurationLog } from './curation/log.ts';
import { CurationMutations } from './curation/mutations.ts';
import { Run, Runs } from './runs.ts';
import { EDGES } from './edges.ts';
import { articleFacets } from './facets.ts';
import { ArticleLists } from './lists.ts';
import { ArticlesLive } from './live/article-added.ts';
import { EntitiesLive } from './live/entity-merged.ts';
import { Mention } from './mention.ts';
import { Quotation } from './quotation.ts';
import { Paths } from './path.ts';
import { Search, Snippets } from './search.ts';
import { Originals } from './originals.ts';
import { Claim, Entity, Event, EventMention, Location, Organization, Person, Story } from './sisters.ts';
import { Source } from './source.ts';

/** Articles, who is quoted in them, search, and what people decide about the graph. */
export const article = federate({
  name: 'article',
  owns: ['Article', 'Source', 'Mention', 'Quotation', 'Curation', 'Run'],
  types: [Article, Source, Mention, Quotation, Curation, Run, Entity, Person, Organization, Location, Event, EventMention, Claim, Story],
  resolvers: [ArticleLists, Originals, Paths, Search, Snippets, CurationLog, CurationMutations, Candidates, Runs, ArticlesLive, EntitiesLive, ...articleFacets, ...edgeResolvers(EDGES)],
  edges: EDGES,
});
