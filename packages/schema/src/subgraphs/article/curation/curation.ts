import type { CurationAction, CurationRecord, UnplacedRecord } from '@dateline/storage';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../shared/connection.ts';
import { enumeration } from '../../../shared/enumeration.ts';
import { From } from '../../../shared/from.ts';
import { ID_DESCRIPTION } from '../../../shared/nodes.ts';
import { ENTITY_TYPES, NOUNS } from '../../../shared/nouns.ts';
import { Stub, stub } from '../../../shared/stub.ts';
import { Article } from '../article.ts';
import { Entity, Node } from '../sisters.ts';

const ACTION_MEANINGS = {
  merge: 'Several entities are one.',
  split: 'Some of an entity\'s mentions are of another.',
  rename: 'An entity is shown by this name.',
  'keep-apart': 'Two entities are two, however alike they look.',
  correct: 'A fact is otherwise than was read.',
  reject: 'A fact is none.',
  undo: 'An earlier decision no longer holds.',
} as const satisfies Record<CurationAction, string>;

export const CurationActionEnum = enumeration('CurationAction', 'What a person decided.', ACTION_MEANINGS);

@ObjectType('UnplacedWords', { simpleResolvers: true, description: 'Words that a decision stands on and that the present analysis no longer finds: the decision is kept, and waits for them.' })
export class UnplacedWords {
  @Field(() => String, { description: 'The words.' })
  words!: string;
  @Field(() => String, { description: 'What the decision stands on: revision, span and kind.' })
  anchor!: string;
  @Field(() => Article, { nullable: true, description: 'The article, where the graph still holds that revision of it.' })
  @From(({ articleId }: UnplacedRecord) => stub('Article', articleId))
  article!: Stub | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Curation', { implements: Node, simpleResolvers: true, description: NOUNS.Curation.description })
export class Curation {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => CurationActionEnum, { description: 'What was decided.' })
  action!: CurationAction;
  @Field(() => String, { description: 'Who decided it: the name of the token.' })
  by!: string;
  @Field(() => String, { description: 'Why, in the person\'s words.' })
  because!: string;
  @Field(() => String, { description: 'When, RFC 3339 in UTC.' })
  @From(({ at }: CurationRecord) => new Date(at).toISOString())
  at!: string;
  @Field(() => [Entity], { description: 'The entities that it is about, the survivor first; what was merged away since answers its survivor.' })
  @From(({ entities }: CurationRecord) => entities.map(({ id, kind }) => new Stub(ENTITY_TYPES[kind], id)))
  entities!: Stub[];
  @Field(() => Curation, { nullable: true, description: 'The decision that this one takes back.' })
  @From(({ undoesId }: CurationRecord) => stub('Curation', undoesId))
  undoes!: Stub | null;
  @Field(() => Curation, { nullable: true, description: 'The decision that took this one back; null while it stands.' })
  @From(({ undoneById }: CurationRecord) => stub('Curation', undoneById))
  undoneBy!: Stub | null;
  @Field(() => [UnplacedWords], { description: 'What of it waits, because the present analysis no longer finds the words; at most 100.' })
  unplaced!: UnplacedRecord[];
}

export const CurationConnection = connectionOf('Curation', () => Curation);
