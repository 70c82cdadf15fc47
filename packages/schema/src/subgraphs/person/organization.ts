import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { Name } from '../../shared/name.ts';
import { ID_DESCRIPTION, NAME_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { Entity, Node } from './sisters.ts';

@Directive('@key(fields: "id")')
@ObjectType('Organization', { implements: [Node, Entity], simpleResolvers: true, description: NOUNS.Organization.description })
export class Organization {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Directive('@shareable')
  @Field(() => String, { description: NAME_DESCRIPTION })
  name!: string;
  @Field(() => [Name], { description: 'Every form of the name, most used first.' })
  names!: Name[];
  @Field(() => String, { nullable: true, description: 'Wikidata id, where it is known.' })
  wikidata!: string | null;
  @Field(() => Int, { description: 'How often articles mention the organization.' })
  mentionCount!: number;
  @Field(() => Int, { description: 'How many articles mention the organization.' })
  articleCount!: number;
}

export const OrganizationConnection = connectionOf('Organization', () => Organization);
