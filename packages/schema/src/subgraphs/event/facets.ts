import type { EventKind } from '@dateline/document';
import type { Standing } from '@dateline/storage';
import { Field, Int, ObjectType } from 'type-graphql';
import { entityFacetType, FacetValue, facetsType } from '../../shared/facets.ts';
import { EventKindEnum, StandingEnum } from './enums.ts';
import { Entity } from './sisters.ts';

@ObjectType('EventKindFacet', { simpleResolvers: true, description: 'A kind, and how many events of a list are of it.' })
class EventKindFacet {
  @Field(() => EventKindEnum, { description: 'The kind.' })
  value!: EventKind;
  @Field(() => Int, { description: 'How many events are of it.' })
  count!: number;
}

@ObjectType('StandingFacet', { simpleResolvers: true, description: 'How events stand by all their reports, and how many of a list stand so.' })
class StandingFacet {
  @Field(() => StandingEnum, { description: 'How they stand.' })
  value!: Standing;
  @Field(() => Int, { description: 'How many events stand so.' })
  count!: number;
}

const EntityFacet = entityFacetType(Entity);

export const { Facets: EventFacets, resolvers: eventFacets } = facetsType('EventFacets', {
  kinds: { by: 'kind', to: EventKindFacet, description: 'By what sort of thing they are.' },
  standings: { by: 'standing', to: StandingFacet, description: 'By how they stand: done, planned and never reported done, disputed.' },
  months: { by: 'month', to: FacetValue, description: 'By the month in which they begin: 2021-08.' },
  countries: { by: 'country', to: FacetValue, description: 'By the country in which they happen, ISO 3166-1 alpha-2.' },
  people: { by: 'person', to: EntityFacet, description: 'By who takes part.' },
  organizations: { by: 'organization', to: EntityFacet, description: 'By the organizations that take part.' },
  locations: { by: 'location', to: EntityFacet, description: 'By the locations that play a part.' },
});
