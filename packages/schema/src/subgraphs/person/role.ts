import type { RoleRecord } from '@dateline/storage';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { EVIDENCE_DESCRIPTION, evidenceType } from '../../shared/evidence.ts';
import { From } from '../../shared/from.ts';
import { stub, Stub } from '../../shared/stub.ts';
import { Organization } from './organization.ts';
import { Person } from './person.ts';
import { Article } from './sisters.ts';

export const Evidence = evidenceType(() => Article);

@ObjectType('Role', { simpleResolvers: true, description: 'A title or office that articles give a person, in one organization where they name it.' })
export class Role {
  @Field(() => String, { description: 'The title, as written.' })
  title!: string;
  @Field(() => Person, { description: 'Who holds it.' })
  @From(({ personId }: RoleRecord) => new Stub('Person', personId))
  person!: Stub;
  @Field(() => Organization, { nullable: true, description: 'The organization that the title names, or that stands right before it: 北约 in 北约秘书长. null where it names none.' })
  @From(({ organizationId }: RoleRecord) => stub('Organization', organizationId))
  organization!: Stub | null;
  @Field(() => String, { nullable: true, description: 'ISO day of the first article that says so; null where no such article has a day.' })
  firstSeen!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day of the last article that says so; null where no such article has a day.' })
  lastSeen!: string | null;
  @Field(() => Int, { description: 'How many articles say so.' })
  articleCount!: number;
  @Field(() => Evidence, { description: EVIDENCE_DESCRIPTION })
  @From((role: RoleRecord) => role)
  evidence!: RoleRecord;
}

export const RoleConnection = connectionOf('Role', () => Role);
