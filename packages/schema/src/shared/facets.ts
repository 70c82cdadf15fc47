import type { FacetName, FacetRecord } from '@dateline/storage';
import { DatelineError } from '@dateline/document';
import { Args, ArgsType, Directive, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { From } from './from.ts';
import { MAX_PAGE } from './page.ts';
import { entityStub } from './stub.ts';
import type { Stub } from './stub.ts';

/** Counts the rows of a connection, of all its pages, by what they have. */
export interface Faceted {
  readonly facet: (name: FacetName, first: number) => Promise<readonly FacetRecord[]>;
}

const USUAL = 10;

@ArgsType()
class FacetInput {
  @Field(() => Int, { nullable: true, description: `How many values, those of most rows first: 1 to ${String(MAX_PAGE)}; ${String(USUAL)} where it is not given.` })
  first?: number | null;
}

@Directive('@shareable')
@ObjectType('FacetValue', { simpleResolvers: true, description: 'A value, and how many of a list have it.' })
export class FacetValue {
  @Field(() => String, { description: 'The value.' })
  value!: string;
  @Field(() => Int, { description: 'How many have it.' })
  count!: number;
}

/** The type `EntityFacet`; each subgraph names its own interface of entities. */
export function entityFacetType(entity: ClassType): ClassType {
  @Directive('@shareable')
  @ObjectType('EntityFacet', { simpleResolvers: true, description: 'A person, an organization or a location, and how many of a list have to do with it.' })
  class EntityFacet {
    @Field(() => entity, { description: 'The person, organization or location.' })
    @From((record: FacetRecord) => entityStub(record))
    entity!: Stub;
    @Field(() => Int, { description: 'How many have to do with it.' })
    count!: number;
  }
  return EntityFacet;
}

/** What a list may be counted by, as the graph shows it: the field, its type and what it says. */
export type FacetTable = Readonly<Record<string, { readonly by: FacetName; readonly to: ClassType; readonly description: string }>>;

/** The type of a connection's facets, and its resolvers. */
export function facetsType(name: string, table: FacetTable): { readonly Facets: ClassType; readonly resolvers: ClassType[] } {
  @ObjectType(name, { simpleResolvers: true, description: 'How many of a list, over all its pages, have each value; rows without one are not counted.' })
  class Facets implements Faceted {
    readonly facet!: Faceted['facet'];
  }
  const resolvers = Object.entries(table).map(([field, { by, to, description }]) => {
    class FacetResolver {
      readonly by = by;
    }
    Object.assign(FacetResolver.prototype, { [field]: ({ facet }: Faceted, { first }: FacetInput) => facet(by, bounded(first)) });
    FieldResolver(() => [to], { description })(FacetResolver.prototype, field, {});
    Root()(FacetResolver.prototype, field, 0);
    Args(() => FacetInput)(FacetResolver.prototype, field, 1);
    Resolver(() => Facets)(FacetResolver);
    return FacetResolver;
  });
  return { Facets, resolvers };
}

function bounded(first: number | null | undefined): number {
  const size = first ?? USUAL;
  if (size < 1) throw new DatelineError('ARGUMENT_INVALID', `first is ${String(size)}: it is a number from 1 to ${String(MAX_PAGE)}.`);
  if (size > MAX_PAGE) throw new DatelineError('LIMIT_EXCEEDED', `first is ${String(size)}, and a facet has at most ${String(MAX_PAGE)} values.`);
  return size;
}
