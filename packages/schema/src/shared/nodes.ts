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

/** The interface `Entity`; `named` where the subgraph owns entities and so knows their names. */
export function entityInterface(named: boolean): ClassType {
  @InterfaceType('Entity', { description: 'A person, an organization or a location.', autoRegisterImplementations: false, resolveType: typeOf })
  abstract class Entity {
    @Field(() => ID, { description: ID_DESCRIPTION })
    id!: string;
  }
  if (named) {
    Field(() => String, { description: NAME_DESCRIPTION })(Entity.prototype, 'name');
  }
  return Entity as unknown as ClassType;
}

export const NAME_DESCRIPTION = 'The form shown: the fullest and most used one.';

/** A sister's noun, of which this subgraph knows the id only and to which it may add fields. */
export function foreign(name: NodeName, interfaces: readonly ClassType[]): ClassType {
  @Directive('@key(fields: "id")')
  @ObjectType(name, { description: NOUNS[name].description, implements: [...interfaces], simpleResolvers: true })
  class Foreign {
    @Field(() => ID, { description: ID_DESCRIPTION })
    id!: string;
  }
  return Foreign;
}
