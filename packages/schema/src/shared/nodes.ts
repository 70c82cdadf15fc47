import 'reflect-metadata';
import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { NOUNS } from './nouns.ts';
import type { NodeName } from './nouns.ts';

export const ID_DESCRIPTION = 'Global id: opaque, of one type, stable as long as the graph lives.';

const typeOf = (value: { __typename: string }): string => value.__typename;

/** The interface `Node`. Each subgraph makes its own: type-graphql keeps one register for the process, and a shared
 *  interface class would pull the implementations of one subgraph into another. */
export function nodeInterface(): ClassType {
  @InterfaceType('Node', { description: 'Anything that has a global id.', autoRegisterImplementations: false, resolveType: typeOf })
  abstract class Node {
    @Field(() => ID, { description: ID_DESCRIPTION })
    id!: string;
  }
  return Node as unknown as ClassType;
}

/** The interface `Entity`. */
export function entityInterface(): ClassType {
  @InterfaceType('Entity', { description: 'A person, an organization or a location.', autoRegisterImplementations: false, resolveType: typeOf })
  abstract class Entity {
    @Field(() => ID, { description: ID_DESCRIPTION })
    id!: string;
    @Field(() => String, { description: NAME_DESCRIPTION })
    name!: string;
  }
  return Entity as unknown as ClassType;
}

export const NAME_DESCRIPTION = 'The form shown: the fullest and most used one.';

/** A sister's noun, of which this subgraph knows the id only and to which it may add fields; of an entity it tells the name too.
 *  Without that, Hive's planner finds no way to `entity { name }` of a type that several subgraphs share, and every planner takes
 *  a fetch more for what is asked most. */
export function foreign(name: NodeName, interfaces: readonly ClassType[]): ClassType {
  @Directive('@key(fields: "id")')
  @ObjectType(name, { description: NOUNS[name].description, implements: [...interfaces], simpleResolvers: true })
  class Foreign {
    @Field(() => ID, { description: ID_DESCRIPTION })
    id!: string;
  }
  if (interfaces.some((each) => each.name === 'Entity')) {
    Field(() => String, { description: NAME_DESCRIPTION })(Foreign.prototype, 'name');
    Directive('@shareable')(Foreign.prototype, 'name');
  }
  return Foreign;
}
