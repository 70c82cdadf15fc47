import type { FacetRecord } from '@dateline/storage';
import { Field, Int, ObjectType } from 'type-graphql';
import { entityFacetType, FacetValue, facetsType } from '../../shared/facets.ts';
import { From } from '../../shared/from.ts';
import { stub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { Entity } from './sisters.ts';
import { Source } from './source.ts';

@ObjectType('SourceFacet', { simpleResolvers: true, description: 'An outlet, and how many articles of a list it published.' })
class SourceFacet {
  @Field(() => Source, { description: 'The outlet.' })
  @From(({ sourceId }: FacetRecord) => stub('Source', sourceId))
  source!: Stub;
  @Field(() => Int, { description: 'How many articles it published.' })
  count!: number;
}

const EntityFacet = entityFacetType(Entity);

export const { Facets: ArticleFacets, resolvers: articleFacets } = facetsType('ArticleFacets', {
  languages: { by: 'language', to: FacetValue, description: 'By BCP 47 language.' },
  sources: { by: 'source', to: SourceFacet, description: 'By outlet.' },
  categories: { by: 'category', to: FacetValue, description: 'By section and tag, as the documents give them.' },
  months: { by: 'month', to: FacetValue, description: 'By month of publication, stated or inferred: 2021-08.' },
  people: { by: 'person', to: EntityFacet, description: 'By whom they mention.' },
  organizations: { by: 'organization', to: EntityFacet, description: 'By the organizations that they mention.' },
  locations: { by: 'location', to: EntityFacet, description: 'By the locations that they mention.' },
});
