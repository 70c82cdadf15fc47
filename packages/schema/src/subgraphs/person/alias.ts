import type { AliasRecord } from '@dateline/storage';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { EVIDENCE_DESCRIPTION } from '../../shared/evidence.ts';
import { From } from '../../shared/from.ts';
import { SCRIPT_DESCRIPTION, scriptOf } from '../../shared/script.ts';
import { Evidence } from './role.ts';

@ObjectType('Alias', { simpleResolvers: true, description: 'A form under which articles of one language name a person or an organization, and where it was first seen.' })
export class Alias {
  @Field(() => String, { description: 'The form, as written.' })
  text!: string;
  @Field(() => String, { description: 'BCP 47 language of the articles that write it so.' })
  language!: string;
  @Field(() => String, { description: SCRIPT_DESCRIPTION })
  @From(({ text, language }: AliasRecord) => scriptOf(text, language))
  script!: string;
  @Field(() => Int, { description: 'How many mentions write it so.' })
  count!: number;
  @Field(() => Int, { description: 'How many articles write it so.' })
  articleCount!: number;
  @Field(() => String, { nullable: true, description: 'ISO day of the first article that writes it so; null where no such article has a day.' })
  firstSeen!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day of the last article that writes it so; null where no such article has a day.' })
  lastSeen!: string | null;
  @Field(() => Evidence, { description: EVIDENCE_DESCRIPTION })
  @From((alias: AliasRecord) => alias)
  evidence!: AliasRecord;
}

export const AliasConnection = connectionOf('Alias', () => Alias);
