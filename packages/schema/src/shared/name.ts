import { Directive, Field, Int, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType('Name', { simpleResolvers: true, description: 'A form under which articles know an entity.' })
export class Name {
  @Field(() => String, { description: 'The form, as written.' })
  text!: string;
  @Field(() => String, { description: 'BCP 47 language of the articles that write it so.' })
  language!: string;
  @Field(() => Int, { description: 'How many mentions write it so.' })
  count!: number;
}
