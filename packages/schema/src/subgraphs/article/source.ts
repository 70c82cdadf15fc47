import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { ID_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { Node } from './sisters.ts';

@Directive('@key(fields: "id")')
@ObjectType('Source', { implements: Node, simpleResolvers: true, description: NOUNS.Source.description })
export class Source {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => String, { description: 'The outlet\'s name, as its articles give it.' })
  name!: string;
}

export const SourceConnection = connectionOf('Source', () => Source);
