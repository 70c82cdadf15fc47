import type { EvidenceRecord } from '@dateline/storage';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { From } from './from.ts';
import { Stub } from './stub.ts';

export const EVIDENCE_DESCRIPTION = 'The exact words that prove it.';

/** The type `Evidence`; each subgraph names its own class of Article. */
export function evidenceType(article: () => ClassType): ClassType {
  @Directive('@shareable')
  @ObjectType('Evidence', { simpleResolvers: true, description: 'A stretch of an article that proves a fact: text.slice(start, end) is exact, in UTF-16 code units.' })
  class Evidence {
    @Field(() => article(), { description: 'The article in which the words stand.' })
    @From(({ articleId }: EvidenceRecord) => new Stub('Article', articleId))
    article!: Stub;
    @Field(() => Int, { description: 'Where the words start in the article\'s text, in UTF-16 code units.' })
    start!: number;
    @Field(() => Int, { description: 'Where they end: the first code unit after them.' })
    end!: number;
    @Field(() => String, { description: 'The words themselves.' })
    exact!: string;
    @Field(() => String, { description: 'What stands just before them, up to 60 code units.' })
    before!: string;
    @Field(() => String, { description: 'What stands just after them, up to 60 code units.' })
    after!: string;
  }
  return Evidence;
}
