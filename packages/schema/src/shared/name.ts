import type { NameRecord } from '@dateline/storage';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { From } from './from.ts';
import { SCRIPT_DESCRIPTION, scriptOf } from './script.ts';

@Directive('@shareable')
@ObjectType('Name', { simpleResolvers: true, description: 'A form under which articles know an entity.' })
export class Name {
  @Field(() => String, { description: 'The form, as written.' })
  text!: string;
  @Field(() => String, { description: 'BCP 47 language of the articles that write it so.' })
  language!: string;
  @Field(() => String, { description: SCRIPT_DESCRIPTION })
  @From(({ text, language }: NameRecord) => scriptOf(text, language))
  script!: string;
  @Field(() => Int, { description: 'How many mentions write it so.' })
  count!: number;
}
