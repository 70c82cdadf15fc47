import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { Name } from '../../shared/name.ts';
import { ID_DESCRIPTION, NAME_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { Entity, Node } from './sisters.ts';

@Directive('@key(fields: "id")')
@ObjectType('Person', { implements: [Node, Entity], simpleResolvers: true, description: NOUNS.Person.description })
export class Person {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Directive('@shareable')
  @Field(() => String, { description: NAME_DESCRIPTION })
  name!: string;
  @Field(() => [Name], { description: 'Every form of the name, most used first.' })
  names!: Name[];
  @Field(() => String, { nullable: true, description: 'Wikidata id, where it is known.' })
  wikidata!: string | null;
  @Field(() => Int, { description: 'How often articles mention the person.' })
  mentionCount!: number;
  @Field(() => Int, { description: 'How many articles mention the person.' })
  articleCount!: number;
}

export const PersonConnection = connectionOf('Person', () => Person);
